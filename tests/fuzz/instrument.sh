#!/bin/sh
# Stands before the compiler of our own packages (RUSTC_WORKSPACE_WRAPPER) and has it count what is reached, for libFuzzer.
# The flags are those of cargo-fuzz that the stable compiler knows. What runs at build time is left as it is: nothing would
# be linked with it that takes the counts.
compiler=$1
shift
case " $* " in
*" --crate-name build_script_"* | *" --crate-type proc-macro "* | *" --print "* | *" -vV "*) exec "$compiler" "$@" ;;
esac
exec "$compiler" "$@" \
    -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Ccodegen-units=1
