/// Where the user's own settings are.
public enum SettingsFolder {
    /// `$XDG_CONFIG_HOME/scrutineer`, or `~/.config/scrutineer`; nil where neither is known.
    public static var path: String? {
        if let configuration = Files.environment("XDG_CONFIG_HOME"), configuration.hasPrefix("/") {
            return "\(configuration)/scrutineer"
        }
        guard let home = Files.environment("HOME"), !home.isEmpty else { return nil }
        return "\(home)/.config/scrutineer"
    }
}
