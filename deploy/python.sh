#!/bin/sh
# Run a script with the first Python that is new enough: sh deploy/python.sh SCRIPT [ARGUMENT...]
# BATZAR_PYTHON names another one.
for candidate in "$BATZAR_PYTHON" python3 python3.14 python3.13 python3.12 python3.11 python; do
    [ -n "$candidate" ] || continue
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        exec "$candidate" "$@"
    fi
done
{
    echo "batzar: Python 3.11 or newer is needed, and none was found."
    if command -v python3 >/dev/null 2>&1; then
        echo "batzar: python3 here is $(python3 --version 2>&1)."
    fi
    echo "batzar: install one (Debian, Ubuntu: apt-get install python3 python3-venv; macOS: brew install python),"
    echo "batzar: or name one: make run BATZAR_PYTHON=/path/to/python3"
} >&2
exit 1
