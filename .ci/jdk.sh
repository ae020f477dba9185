# Finds the JDK and Maven, or says in one sentence what to install. Sourced by ./tawthiq, ./verify and .ci/run.

# Prints the feature release of the JDK in folder $1, or nothing: read from its `release` file, so that no JVM has to start.
jdk_release() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets JAVA_HOME: the user's own if it will do, then the path, then the usual folders of Debian, Fedora, macOS and SDKMAN.
# In those a 25 goes before a later one.
find_jdk_25() {
    on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    fi
    own=${JAVA_HOME:-}
    later=
    for home in "$own" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/*; do
        release=$(jdk_release "$home")
        [ -n "$release" ] && [ "$release" -ge 25 ] || continue
        if [ "$release" -eq 25 ] || [ "$home" = "$own" ]; then
            export JAVA_HOME="$home"
            return 0
        fi
        later=${later:-$home}
    done
    if [ -n "$later" ]; then
        export JAVA_HOME="$later"
        return 0
    fi
    echo "Tawthiq needs a JDK 25: install one (such as Eclipse Temurin 25) or point JAVA_HOME to it." >&2
    return 1
}

need_maven() {
    command -v mvn >/dev/null 2>&1 && return 0
    echo "Tawthiq needs Apache Maven to build itself: install it (on Debian and Fedora the package \"maven\") and try again." >&2
    return 1
}

# Runs Maven on "$@" under JAVA_HOME, with the user's MAVEN_OPTS and without Java's warnings about Maven's own libraries.
run_maven() {
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" mvn -B "$@" </dev/null
}
