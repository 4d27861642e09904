//! The agent's end of the connection to the control plane: made, kept alive, made again. It knows
//! nothing of what the messages mean, except the first one each way.

pub mod frame;

use std::io;
use std::pin::Pin;
use std::time::Duration;

use model::link::{FromAgent, Hello, ToAgent};
use tokio::io::{AsyncRead, AsyncWrite, ReadHalf, WriteHalf};
use tokio::sync::mpsc;
use tokio::time::timeout;

use frame::{FrameError, read_frame, write_frame};

/// A connection to the control plane: a TCP stream, or a pipe inside one process.
pub trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

pub type Connecting = Pin<Box<dyn Future<Output = io::Result<Box<dyn Duplex>>> + Send>>;

/// Makes one connection.
pub type Connector = Box<dyn Fn() -> Connecting + Send + Sync>;

/// Between the first attempts to connect; it doubles.
const FIRST_PAUSE: Duration = Duration::from_millis(250);

/// Between later attempts: a control plane that comes back finds its hosts within this.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// How long connecting and the Welcome may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Messages waiting to be sent; a log batch is the largest and has 1 MiB.
const QUEUE: usize = 16;

/// What the link tells the agent.
#[derive(Debug)]
pub enum LinkEvent {
    /// Connected; what goes into the queue is sent. Dropping it ends the connection.
    Up(mpsc::Sender<FromAgent>),
    Message(ToAgent),
    Down,
}

/// Connects, again and again, until nobody listens to the events.
pub async fn run(connector: Connector, hello: Hello, events: mpsc::Sender<LinkEvent>) {
    let (mut pause, mut longest) = (FIRST_PAUSE, LONGEST_PAUSE);
    while !events.is_closed() {
        match open(&connector, &hello).await {
            Ok((stream, welcome)) => {
                // A host that is heard of too late is given up, though it did try.
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

/// Connects and is welcomed.
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

/// Carries messages both ways until one way ends.
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

/// How often the control plane must hear something.
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

async fn send(
    mut write: WriteHalf<Box<dyn Duplex>>,
    mut outgoing: mpsc::Receiver<FromAgent>,
    alive_every: Duration,
) -> FrameError {
    loop {
        // Half of what is demanded: a message may take its time on the way.
        let message = match timeout(alive_every / 2, outgoing.recv()).await {
            Ok(Some(message)) => message,
            Ok(None) => return FrameError::Closed,
            Err(_) => FromAgent::Alive,
        };
        match timeout(PATIENCE.max(alive_every), write_frame(&mut write, &message)).await {
            Ok(Ok(())) => {}
            Ok(Err(why)) => return why,
            Err(_) => return io::Error::from(io::ErrorKind::TimedOut).into(),
        }
    }
}
