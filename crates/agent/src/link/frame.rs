//! One message on the wire: its length in four bytes, big-endian, then its JSON.

use std::io;

use model::link::MAX_MESSAGE_BYTES;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// Memory is allocated in steps of this while a message arrives, so that a peer has to send the
/// bytes before they cost memory.
const READ_STEP: usize = 1 << 20;

/// The reason why a message could not be sent or read.
#[derive(Debug, thiserror::Error)]
pub enum FrameError {
    #[error("the other side closed the connection")]
    Closed,
    #[error("a message of {length} bytes; at most {most} are allowed")]
    TooLong { length: usize, most: usize },
    #[error("a message is not understood: {0}")]
    Malformed(#[from] serde_json::Error),
    #[error("the connection failed: {0}")]
    Broken(#[from] io::Error),
}

/// Sends one message and flushes.
pub async fn write_frame<M: Serialize>(
    stream: &mut (impl AsyncWrite + Unpin),
    message: &M,
) -> Result<(), FrameError> {
    let mut bytes = vec![0; 4];
    serde_json::to_writer(&mut bytes, message)?;
    let length = bytes.len() - 4;
    if length > MAX_MESSAGE_BYTES {
        return Err(FrameError::TooLong { length, most: MAX_MESSAGE_BYTES });
    }
    let prefix = u32::try_from(length).expect("MAX_MESSAGE_BYTES is below 4 GiB");
    bytes[..4].copy_from_slice(&prefix.to_be_bytes());
    stream.write_all(&bytes).await?;
    Ok(stream.flush().await?)
}

/// Waits for one message. Not cancellation safe: a cancelled read leaves the stream in the middle
/// of a message.
pub async fn read_frame<M: DeserializeOwned>(
    stream: &mut (impl AsyncRead + Unpin),
) -> Result<M, FrameError> {
    read_frame_within(stream, MAX_MESSAGE_BYTES).await
}

/// Waits for one message of at most `most` bytes, for peers that are not authenticated yet.
pub async fn read_frame_within<M: DeserializeOwned>(
    stream: &mut (impl AsyncRead + Unpin),
    most: usize,
) -> Result<M, FrameError> {
    let mut prefix = [0; 4];
    match stream.read_exact(&mut prefix).await {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            return Err(FrameError::Closed);
        }
        other => other?,
    };
    let length = u32::from_be_bytes(prefix) as usize;
    if length > most {
        return Err(FrameError::TooLong { length, most });
    }
    let mut bytes = Vec::new();
    while bytes.len() < length {
        let have = bytes.len();
        bytes.resize(length.min(have + READ_STEP), 0);
        stream.read_exact(&mut bytes[have..]).await?;
    }
    Ok(serde_json::from_slice(&bytes)?)
}

#[cfg(test)]
mod tests {
    use model::link::{FromAgent, Report};

    use super::*;

    #[tokio::test]
    async fn what_is_written_is_read() {
        let (mut ours, mut theirs) = tokio::io::duplex(64);
        let sent = FromAgent::Report(Report { applied: 7, tasks: vec![] });
        let (written, read) =
            tokio::join!(write_frame(&mut ours, &sent), read_frame::<FromAgent>(&mut theirs));
        written.expect("written");
        assert_eq!(read.expect("read"), sent);
        drop(ours);
        assert!(matches!(read_frame::<FromAgent>(&mut theirs).await, Err(FrameError::Closed)));
    }

    #[tokio::test]
    async fn a_false_length_is_refused_before_memory_is_taken() {
        let mut bytes: &[u8] = &[0xff; 8];
        let read = read_frame::<FromAgent>(&mut bytes).await;
        assert!(matches!(read, Err(FrameError::TooLong { .. })));
        let mut small: &[u8] = &[0, 0, 0, 9, b'"'];
        let read = read_frame_within::<FromAgent>(&mut small, 8).await;
        assert!(matches!(read, Err(FrameError::TooLong { length: 9, most: 8 })));
        let mut half: &[u8] = &[0, 0, 0, 9, b'"'];
        assert!(matches!(read_frame::<FromAgent>(&mut half).await, Err(FrameError::Broken(_))));
    }
}
