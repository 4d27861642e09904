//! A command in a container on a terminal that a person holds: the need of `ecs execute-command`.
#![expect(unsafe_code, reason = "registering a descriptor with tokio is a promise about it")]

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;

use tokio::io::unix::AsyncFd;

use super::link;
use crate::shim::terminal::{receive, winsize};
use crate::spec::protocol::{self, Answer, Call, LENGTH_BYTES, Message, Request};
use crate::spec::{Error, ExecResult, Name, TerminalSize};

/// A running command on a terminal. Dropping it hangs up the terminal.
#[derive(Debug)]
pub struct TerminalExec {
    control: AsyncFd<OwnedFd>,
    end: tokio::net::UnixStream,
    sandbox: Name,
}

/// Starts the command, over a separate connection, which blocks.
pub(super) fn start(
    connection: UnixStream,
    sandbox: &Name,
    call: Call,
) -> Result<(UnixStream, OwnedFd), Error> {
    let lost = || Error::SupervisorLost { sandbox: sandbox.clone() };
    let failed = |error| Error::io("execute a command through", Path::new("its supervisor"), error);
    let mut connection = connection;
    connection.write_all(&protocol::frame(&Request { id: 0, call })).map_err(|_| lost())?;
    let mut length = [0; LENGTH_BYTES];
    // The descriptor comes with the frame's first byte.
    let (count, control) =
        receive(connection.as_fd(), &mut length).map_err(|errno| failed(io::Error::from(errno)))?;
    if count == 0 {
        return Err(lost());
    }
    connection.read_exact(&mut length[count..]).map_err(|_| lost())?;
    let size = protocol::announced(length).map_err(|error| failed(io::Error::other(error)))?;
    let mut body = vec![0; size];
    connection.read_exact(&mut body).map_err(|_| lost())?;
    match (serde_json::from_slice(&body), control) {
        (Ok(Message::Terminal { .. }), Some(control)) => Ok((connection, control)),
        (Ok(Message::Reply { result: Err(failure), .. }), _) => Err(Error::Failed(failure)),
        _ => Err(lost()),
    }
}

impl TerminalExec {
    pub(super) fn new(
        connection: UnixStream,
        control: OwnedFd,
        sandbox: Name,
    ) -> io::Result<TerminalExec> {
        connection.set_nonblocking(true)?;
        rustix::io::ioctl_fionbio(&control, true)?;
        let end = tokio::net::UnixStream::from_std(connection)?;
        // SAFETY: an OwnedFd is open, and refers to the same file, for as long as it exists.
        let control = unsafe { AsyncFd::register(control)? };
        Ok(TerminalExec { control, end, sandbox })
    }

    /// Reads the terminal's output; 0 when there will be no more.
    pub async fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut read = |fd: &AsyncFd<OwnedFd>| match rustix::io::read(fd.get_ref(), &mut *buffer) {
            // The last process that had the terminal open is gone.
            Err(rustix::io::Errno::IO) => Ok(0),
            other => other.map_err(io::Error::from),
        };
        loop {
            let mut ready = self.control.readable().await?;
            if let Ok(result) = ready.try_io(&mut read) {
                return result;
            }
        }
    }

    /// Sends input to the terminal.
    pub async fn write_all(&self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let mut ready = self.control.writable().await?;
            let written = ready.try_io(|fd| Ok(rustix::io::write(fd.get_ref(), bytes)?));
            if let Ok(count) = written {
                bytes = &bytes[count?..];
            }
        }
        Ok(())
    }

    /// Tells the command about the terminal's new size.
    pub fn resize(&self, size: TerminalSize) -> io::Result<()> {
        Ok(rustix::termios::tcsetwinsize(self.control.get_ref(), winsize(size))?)
    }

    /// Waits for the command's end; its output has gone to the terminal. Read that first: a command
    /// that cannot write does not end.
    pub async fn ended(&mut self) -> Result<ExecResult, Error> {
        match link::next(&mut self.end).await {
            Some(Message::Reply { result: Ok(Answer::Executed(result)), .. }) => Ok(result),
            Some(Message::Reply { result: Err(failure), .. }) => Err(Error::Failed(failure)),
            _ => Err(Error::SupervisorLost { sandbox: self.sandbox.clone() }),
        }
    }
}
