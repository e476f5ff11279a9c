# Sourced by the scripts beside it: finds or installs what they need, on Debian and its relatives.
# Says what it installs; what is there is left alone.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '[jaganetral] %s\n' "$*"; }

stop() {
  printf '[jaganetral] %s\n' "$*" >&2
  exit 1
}

# need PACKAGE...: installs the Debian packages that are not there yet, in one go.
need() {
  local missing=() package
  command -v dpkg-query >/dev/null 2>&1 || return 0
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  [ "$(id -u)" = 0 ] || stop "These packages are missing: ${missing[*]}. Install them as root: apt-get install ${missing[*]}"
  say "Installing: ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq || stop "apt-get update failed: is the package archive reachable?"
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
    stop "Installing failed: ${missing[*]}"
}

# A JDK that can build: JAVA_HOME when it is one, else the machine's javac, else Debian's JDK 17.
need_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
    say "JDK: $JAVA_HOME"
    return 0
  fi
  if ! command -v javac >/dev/null 2>&1; then
    need openjdk-17-jdk libgtk-3-0
  fi
  JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  export JAVA_HOME
  say "JDK: $JAVA_HOME"
}

need_maven() {
  command -v mvn >/dev/null 2>&1 || need maven
}

# What JavaFX needs from the system to draw, in a window and without one.
need_toolkit() {
  need libgtk-3-0 libxtst6 libgl1 libxxf86vm1 fonts-dejavu-core
}

# The program as jars in target/app, built when a source is newer than the last build.
build_program() {
  local jar=target/app/jaganetral.jar
  if [ -f "$jar" ] && [ -z "$(find pom.xml src/main templates -newer "$jar" -print -quit)" ]; then
    say "Program is up to date: $jar"
    return 0
  fi
  say "Building the program"
  mvn -q -B --strict-checksums -DskipTests package || stop "The build failed; see the messages above."
}

# The flags of the package, out of its definition.
mapfile -t flags < <(sed -n 's/^--java-options //p' installer/jpackage/image.args)

# start ARGUMENT...: the program itself. Where no language is set, the file dialogs of the desktop speak the program's.
start() {
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}" in
    C | C.* | POSIX) export LC_MESSAGES=C.UTF-8 LANGUAGE="${LANGUAGE:-id}" ;;
  esac
  "$JAVA_HOME/bin/java" "${flags[@]}" \
    -cp "target/app/jaganetral.jar:target/app/lib/*" id.jaganetral.Launcher "$@"
}
