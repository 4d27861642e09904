//! The protocol of agent and supervisor: length-prefixed JSON over a Unix socket.
//!
//! A client sends [`Request`]s, also several at a time; each gets one reply with its number, in any
//! order. Events go to every client that has requested them with [`Call::Watch`].

use serde::{Deserialize, Serialize};

use super::{
    ContainerSpec, ContainerState, ExecResult, ExecSpec, ExitRecord, Failure, Name, TerminalSize,
};

/// The largest frame: `execve` limits a container's specification to far less.
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

/// The calls of a client.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Call {
    /// Sends events to this connection from now on; the answer lists the containers and their
    /// states.
    Watch,
    Create(Box<ContainerSpec>),
    Start(Name),
    Signal(Name, i32),
    KillAll(Name),
    Exec(Name, ExecSpec),
    /// The first reply is [`Message::Terminal`]; the connection serves no other call.
    ExecTerminal(Name, ExecSpec, TerminalSize),
    Remove(Name),
    /// Kills and removes everything and exits.
    Shutdown,
}

/// The messages of a supervisor.
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
    /// The host's id of the container's first process.
    Created(i32),
    Executed(ExecResult),
    Containers(Vec<ContainerState>),
}

/// Encodes a value as a frame.
pub(crate) fn frame<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = vec![0; LENGTH_BYTES];
    serde_json::to_writer(&mut bytes, value).expect("these types have only string keys");
    let length = (bytes.len() - LENGTH_BYTES) as u32;
    bytes[..LENGTH_BYTES].copy_from_slice(&length.to_le_bytes());
    bytes
}

/// Returns the length that a frame's first bytes announce.
pub(crate) fn announced(length: [u8; LENGTH_BYTES]) -> Result<usize, TooLong> {
    let length = u32::from_le_bytes(length) as usize;
    if length <= MAX_FRAME_BYTES { Ok(length) } else { Err(TooLong(length)) }
}

/// The other side does not speak this protocol.
#[derive(Debug, thiserror::Error)]
#[error("a frame of {0} bytes was announced; at most {MAX_FRAME_BYTES} are allowed")]
pub(crate) struct TooLong(usize);
