# Two commands matter: `make run` and `make test`. Each installs the system libraries it lacks.
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
SHARE = $(DESTDIR)$(PREFIX)/share/scrutineer
# What the released program is made with to start quickly. Types are had by calling their accessors, not by reading their
# names and looking through all of the program's conformances.
COMPILED = -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xswiftc -Xfrontend -Xswiftc -function-sections
# One file with all that it needs: at a fixed address nothing is relocated, and no library is looked for and loaded.
WHOLE = -static-executable -use-ld=lld
WHOLE_LIBRARIES = -lncursesw -ltinfo -lsqlite3
# What is called at the start and with the first keys lies together: fewer pages are read in, and kept.
CALLED = .build/called
ORDERED = -Xlinker --symbol-ordering-file=$(CALLED) -Xlinker --no-warn-symbol-ordering

.PHONY: run test pictures build release install uninstall libraries test-tools clean

run: libraries
	@$(SWIFT) build --product scrutineer
	@.build/debug/scrutineer --sample $(ARGS)

test: libraries test-tools
	$(SWIFT) test

# What themes/previews shows, drawn anew from the screens that the tests keep.
pictures: libraries
	SCRUTINEER_DRAW_PICTURES=1 $(SWIFT) test --filter DashboardTests

build: libraries
	$(SWIFT) build

# Whether the program can be had whole is tried out with an empty one: a machine may lack the archives or the linker.
release: libraries
	@trial=$$(mktemp -d); \
	if printf '' | $(SWIFT)c - $(WHOLE) $(WHOLE_LIBRARIES) -o "$$trial/program" >/dev/null 2>&1; then \
	  linked="$(addprefix -Xswiftc ,$(WHOLE)) -Xlinker --no-export-dynamic"; \
	else \
	  echo "The program will use this machine's libraries: they cannot be linked into it here."; \
	  linked="--static-swift-stdlib"; \
	fi; \
	rm -rf "$$trial"; \
	build="$(SWIFT) build -c release --product scrutineer $(COMPILED) $$linked"; \
	$$build || exit; \
	if [ "$$linked" = --static-swift-stdlib ]; then :; \
	elif python3 Tests/Measuring/call_order.py .build/release/scrutineer --sample >$(CALLED) 2>$(CALLED).log; then \
	  $$build $(ORDERED) || exit; \
	else \
	  echo "The program's functions stay where they are: $$(tail -n 1 $(CALLED).log)"; \
	fi
	strip .build/release/scrutineer

install:
	@test -x .build/release/scrutineer || $(MAKE) release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/themes" "$(SHARE)/sample-data"
	install -m 755 .build/release/scrutineer "$(DESTDIR)$(PREFIX)/bin/scrutineer"
	install -m 644 themes/*.yaml "$(SHARE)/themes/"
	install -m 644 sample-data/*.txt "$(SHARE)/sample-data/"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/scrutineer"
	rm -rf "$(SHARE)"

# What to install is asked of the compiler and the shell, not of the package manager: a library that was
# built by hand counts too.
libraries:
	@missing=""; \
	for pair in curses.h:libncurses-dev sqlite3.h:libsqlite3-dev; do \
	  printf '#include <%s>\n' "$${pair%%:*}" | cc -E - >/dev/null 2>&1 || missing="$$missing $${pair#*:}"; \
	done; \
	$(call install_packages)

test-tools:
	@missing=""; command -v tmux >/dev/null 2>&1 || missing="tmux"; $(call install_packages)

define install_packages
	if [ -n "$$missing" ]; then \
	  echo "Installing$${missing:+ }$$missing"; \
	  command -v apt-get >/dev/null || { echo "Please install:$$missing"; exit 1; }; \
	  if [ "$$(id -u)" = 0 ]; then as=; else as=sudo; fi; \
	  $$as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -qq $$missing; \
	fi
endef

clean:
	$(SWIFT) package clean
