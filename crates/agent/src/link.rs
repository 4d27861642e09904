//! The agent's end of the connection to the control plane: makes it, keeps it alive, and makes it
//! again. It knows the meaning of no message except the first one each way.

pub mod frame;

use std::io;
use std::pin::Pin;
use std::time::Duration;

use model::link::{FromAgent, Hello, ToAgent};
use tokio::io::{AsyncRead, AsyncWrite, ReadHalf, WriteHalf};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval, timeout};

use frame::{FrameError, read_frame, write_frame};

/// A connection to the control plane: a TCP stream, or a pipe inside one process.
pub trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

pub type Connecting = Pin<Box<dyn Future<Output = io::Result<Box<dyn Duplex>>> + Send>>;

/// Makes one connection.
pub type Connector = Box<dyn Fn() -> Connecting + Send + Sync>;

/// Wait after the first failed attempt to connect; it doubles.
const FIRST_PAUSE: Duration = Duration::from_millis(250);

/// The longest wait between attempts: a control plane that returns hears from its hosts within
/// this.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// Time-out of connecting, including the Welcome.
const PATIENCE: Duration = Duration::from_secs(10);

/// Length of the queue of messages to send; the largest message, a log batch, has 1 MiB.
const QUEUE: usize = 16;

/// An event of the connection.
#[derive(Debug)]
pub enum LinkEvent {
    /// Connected; messages put into the queue are sent. Dropping it closes the connection.
    Up(mpsc::Sender<FromAgent>),
    Message(ToAgent),
    Down,
}

/// Connects, again and again, until the receiver of the events is gone.
pub async fn run(connector: Connector, hello: Hello, events: mpsc::Sender<LinkEvent>) {
    let (mut pause, mut longest) = (FIRST_PAUSE, LONGEST_PAUSE);
    while !events.is_closed() {
        match open(&connector, &hello).await {
            Ok((stream, welcome)) => {
                // A host that comes back too late would have lost its lease while it waited to try
                // again.
                longest = LONGEST_PAUSE.min(alive_every(&welcome));
                pause = FIRST_PAUSE;
                let why = serve(stream, welcome, &events).await;
                tracing::info!(%why, "the connection to the control plane ended");
                if events.send(LinkEvent::Down).await.is_err() {
                    return;
                }
            }
            Err(why) => tracing::warn!(%why, "cannot reach the control plane"),
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => pause = (pause * 2).min(longest),
            () = events.closed() => return,
        }
    }
}

type Halves = (ReadHalf<Box<dyn Duplex>>, WriteHalf<Box<dyn Duplex>>);

/// Connects and waits for the Welcome.
async fn open(connector: &Connector, hello: &Hello) -> Result<(Halves, ToAgent), FrameError> {
    let opening = async {
        let (mut read, mut write) = tokio::io::split(connector().await?);
        write_frame(&mut write, &FromAgent::Hello(hello.clone())).await?;
        let first = read_frame::<ToAgent>(&mut read).await?;
        Ok::<_, FrameError>(((read, write), first))
    };
    let late = || io::Error::new(io::ErrorKind::TimedOut, "no welcome in 10 seconds");
    let (halves, first) = timeout(PATIENCE, opening).await.map_err(|_| late())??;
    match first {
        ToAgent::Welcome(_) => Ok((halves, first)),
        ToAgent::Refused { why } => {
            Err(io::Error::other(format!("the control plane refused this host: {why}")).into())
        }
        ToAgent::Assignment(_) | ToAgent::LogsKept { .. } => {
            Err(io::Error::other("the control plane did not begin with a welcome").into())
        }
    }
}

/// Passes messages both ways until one way ends.
async fn serve(
    (read, write): Halves,
    welcome: ToAgent,
    events: &mpsc::Sender<LinkEvent>,
) -> FrameError {
    let alive_every = alive_every(&welcome);
    let (queue, outgoing) = mpsc::channel(QUEUE);
    for event in [LinkEvent::Up(queue), LinkEvent::Message(welcome)] {
        if events.send(event).await.is_err() {
            return FrameError::Closed;
        }
    }
    tokio::select! {
        why = receive(read, events) => why,
        why = send(write, outgoing, alive_every) => why,
    }
}

/// Returns the longest time between two messages that the control plane allows.
fn alive_every(welcome: &ToAgent) -> Duration {
    match welcome {
        ToAgent::Welcome(welcome) => Duration::from_millis(welcome.alive_every_ms.max(1)),
        ToAgent::Assignment(_) | ToAgent::LogsKept { .. } | ToAgent::Refused { .. } => PATIENCE,
    }
}

async fn receive(
    mut read: ReadHalf<Box<dyn Duplex>>,
    events: &mpsc::Sender<LinkEvent>,
) -> FrameError {
    loop {
        let message = match read_frame(&mut read).await {
            Ok(message) => message,
            Err(why) => return why,
        };
        if events.send(LinkEvent::Message(message)).await.is_err() {
            return FrameError::Closed;
        }
    }
}

/// Sends the queued messages, and Alive messages on a timer of their own: no other message counts
/// as one.
async fn send(
    mut write: impl AsyncWrite + Unpin,
    mut outgoing: mpsc::Receiver<FromAgent>,
    alive_every: Duration,
) -> FrameError {
    // Half of the allowed time, because a message may take a while to arrive.
    let mut alive = interval(alive_every / 2);
    alive.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let message = tokio::select! {
            biased;
            _ = alive.tick() => FromAgent::Alive,
            message = outgoing.recv() => match message {
                Some(message) => message,
                None => return FrameError::Closed,
            },
        };
        match timeout(PATIENCE.max(alive_every), write_frame(&mut write, &message)).await {
            Ok(Ok(())) => {}
            Ok(Err(why)) => return why,
            Err(_) => return io::Error::from(io::ErrorKind::TimedOut).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use model::link::LogBatch;

    use super::*;

    const ALIVE_EVERY: Duration = Duration::from_millis(40);

    /// Returns a message of a container that writes all the time.
    fn chatter() -> FromAgent {
        let (task, container) = ("t".into(), "c".into());
        FromAgent::Logs(LogBatch { number: 1, task, container, events: Vec::new() })
    }

    #[tokio::test]
    async fn steady_output_does_not_keep_an_agent_from_saying_that_it_lives() {
        let (ours, mut theirs) = tokio::io::duplex(1 << 10);
        let (queue, outgoing) = mpsc::channel(QUEUE);
        let talking = async { while queue.send(chatter()).await.is_ok() {} };
        let listening = async {
            let (mut alive, mut logs) = (0, 0);
            while alive < 5 || logs < 5 {
                match read_frame::<FromAgent>(&mut theirs).await.expect("a message") {
                    FromAgent::Alive => alive += 1,
                    FromAgent::Logs(_) => logs += 1,
                    FromAgent::Hello(_) | FromAgent::Report(_) => unreachable!("never sent"),
                }
            }
        };
        tokio::select! {
            () = listening => {}
            () = talking => unreachable!("the queue is never closed"),
            why = send(ours, outgoing, ALIVE_EVERY) => panic!("{why}"),
        }
    }
}
