enum PlaceholderRegister {}
