//! Packs as `xz --format=lzma` does; `unpack.js` undoes it in the browser.

use std::io::{Error, Write};

use lzma_rust2::{LzmaOptions, LzmaWriter};

const BEST: u32 = 9;
/// The longest match that there is.
const LONGEST: u32 = 273;

pub fn packed(bytes: &[u8]) -> Result<Vec<u8>, String> {
    pack(bytes).map_err(|error| format!("LZMA: {error}"))
}

fn pack(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let options = LzmaOptions {
        lc: 1,
        lp: 0,
        pb: 0,
        nice_len: LONGEST,
        ..LzmaOptions::with_preset(BEST)
    };
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(bytes.len() as u64))?;
    writer.write_all(bytes)?;
    writer.finish()
}
