# Sets JAVA_HOME to a JDK 25 or later, or says in one sentence what to install. Sourced by ./tawthiq, ./verify and .ci/run.

# Tells the feature release of the JDK in folder $1, or nothing: read from its `release` file, so that no JVM has to start.
jdk_release() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_jdk_25() {
    release=$(jdk_release "$1")
    [ -n "$release" ] && [ "$release" -ge 25 ]
}

find_jdk_25() {
    on_path=$(command -v javac 2>/dev/null || true)
    if [ -n "$on_path" ]; then
        on_path=$(cd "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")/.." && pwd)
    fi
    for home in "${JAVA_HOME:-}" "$on_path" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${SDKMAN_DIR:-${HOME:-/nowhere}/.sdkman}"/candidates/java/*; do
        if [ -n "$home" ] && is_jdk_25 "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    echo "Tawthiq needs a JDK 25: install one (such as Eclipse Temurin 25) or point JAVA_HOME to it." >&2
    return 1
}

need_maven() {
    command -v mvn >/dev/null 2>&1 && return 0
    echo "Tawthiq needs Apache Maven to build: install the package \"maven\", then try again." >&2
    return 1
}
