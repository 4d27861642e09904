//! What agent and supervisor say to each other: length-prefixed JSON over a Unix socket.
//!
//! A client sends [`Request`]s, several at a time if it likes; each gets one reply with its number,
//! in any order. Events go to every client that has asked for them with [`Call::Watch`].

use serde::{Deserialize, Serialize};

use super::{
    ContainerSpec, ContainerState, ExecResult, ExecSpec, ExitRecord, Failure, Name, TerminalSize,
};

/// Largest frame: a container's specification is bounded by what `execve` takes, well below this.
pub(crate) const MAX_FRAME_BYTES: usize = 4 * 1024 * 1024;

/// Bytes of the length in front of a frame, little-endian.
pub(crate) const LENGTH_BYTES: usize = 4;

/// One call of a client.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    /// Chosen by the client, repeated in the reply.
    pub(crate) id: u64,
    pub(crate) call: Call,
}

/// What a client can ask for.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Call {
    /// Sends events to this connection from now on; answers with the containers as they are.
    Watch,
    Create(Box<ContainerSpec>),
    Start(Name),
    Signal(Name, i32),
    KillAll(Name),
    Exec(Name, ExecSpec),
    /// Answered first with [`Message::Terminal`]; nothing else may happen on this connection.
    ExecTerminal(Name, ExecSpec, TerminalSize),
    Remove(Name),
    /// Kills and removes everything and exits.
    Shutdown,
}

/// What a supervisor sends.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Message {
    Reply {
        id: u64,
        result: Result<Answer, Failure>,
    },
    Exited {
        name: Name,
        exit: ExitRecord,
    },
    /// Carries the controlling end of a terminal.
    Terminal {
        id: u64,
    },
}

/// The answer to a call that succeeded.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Answer {
    Done,
    /// The container's first process, as the host numbers it.
    Created(i32),
    Executed(ExecResult),
    Containers(Vec<ContainerState>),
}

/// A value as a frame.
pub(crate) fn frame<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = vec![0; LENGTH_BYTES];
    serde_json::to_writer(&mut bytes, value).expect("these types have only string keys");
    let length = (bytes.len() - LENGTH_BYTES) as u32;
    bytes[..LENGTH_BYTES].copy_from_slice(&length.to_le_bytes());
    bytes
}

/// The length that a frame's first bytes announce.
pub(crate) fn announced(length: [u8; LENGTH_BYTES]) -> Result<usize, TooLong> {
    let length = u32::from_le_bytes(length) as usize;
    if length <= MAX_FRAME_BYTES { Ok(length) } else { Err(TooLong(length)) }
}

/// The other side is not one of ours.
#[derive(Debug, thiserror::Error)]
#[error("a frame of {0} bytes was announced; at most {MAX_FRAME_BYTES} are allowed")]
pub(crate) struct TooLong(usize);
