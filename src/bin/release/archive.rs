//! Files in a zip.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// Of the day on which the format begins, since it asks for one.
pub fn packed(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(15))
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut pack = || {
        for (name, bytes) in files {
            archive.start_file(name.as_str(), options)?;
            archive.write_all(bytes)?;
        }
        Ok(())
    };
    let packed: zip::result::ZipResult<()> = pack();
    let done = packed.and_then(|()| archive.finish());
    let done = done.map_err(|error| format!("zip: {error}"))?;
    Ok(done.into_inner())
}
