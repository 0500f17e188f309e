#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::fuzzed::passkey_registration(input));
