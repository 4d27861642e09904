//! Moves one layer from registry to disk: bytes flow through a bounded channel into the unpacker,
//! so that a layer is unpacked while it arrives and is never stored compressed. A broken connection
//! is resumed where it broke; the unpacker does not notice.

use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use oci::digest::Digest;
use oci::manifest::Descriptor;
use tokio::sync::{mpsc, watch};

use super::places::{Crowded, Place, Speed};
use super::{Progress, PullError, Work};
use crate::registry::{RequestError, Session};
use crate::source::Source;
use crate::store::{Access, Arrived, LayerError, Sample, Turn};

/// The number of chunks between network and unpacker; each has at most some 64 KiB.
const CHANNEL_CHUNKS: usize = 32;
/// The bytes after which a broken connection counts as a good one: a large layer over a poor
/// network gets its retries again. The time-out of the whole pull bounds them.
const FRESH_START_BYTES: u64 = 1 << 20;

/// The reason why a layer was not brought in.
enum Failed {
    For(PullError),
    /// It arrived completely, in several parts, with the wrong content.
    Resumed(PullError),
    /// It came slowly, and no place for another slow layer was free.
    Crowded,
}

impl From<PullError> for Failed {
    fn from(cause: PullError) -> Self {
        Self::For(cause)
    }
}

/// The reason why a layer's bytes stopped coming.
enum Halt {
    Broken(RequestError),
    Crowded(Crowded),
}

impl From<RequestError> for Halt {
    fn from(cause: RequestError) -> Self {
        Self::Broken(cause)
    }
}

impl From<Crowded> for Halt {
    fn from(crowded: Crowded) -> Self {
        Self::Crowded(crowded)
    }
}

/// The thread that unpacks one layer.
type Unpacker = tokio::task::JoinHandle<Result<(), LayerError>>;

impl Work {
    /// Brings in one layer, unless it is here or another pull is bringing it in.
    pub(super) async fn fetch_layer(
        &self,
        source: &Source,
        diff_id: Digest,
        blob: &Descriptor,
    ) -> Result<(), PullError> {
        let (mut speed, mut resumed) = (Speed::Quick, false);
        while let Some(turn) = self.turn(source, diff_id, blob).await? {
            match self.bring_in(source, turn, blob, speed).await {
                Ok(()) => break,
                // Parts after a break may have other content, so the layer is fetched again from
                // the beginning.
                Err(Failed::Resumed(_)) if !resumed => resumed = true,
                Err(Failed::Crowded) => speed = Speed::Slow,
                Err(Failed::For(cause) | Failed::Resumed(cause)) => return Err(cause),
            }
        }
        report(&self.progress, blob, blob.size);
        Ok(())
    }

    /// Waits for the turn to bring in a layer; None if it is here, and the source has it as well.
    async fn turn(
        &self,
        source: &Source,
        diff_id: Digest,
        blob: &Descriptor,
    ) -> Result<Option<Turn>, PullError> {
        let repository = self.repository();
        let patience = Duration::from_millis(self.registry.options.patience_ms);
        match self.store.layer_access(diff_id, blob.digest, &repository, patience).await {
            Access::Shown => Ok(None),
            Access::Here(sample) => {
                self.ask_for(source, blob, sample).await?;
                self.store.note_shown(diff_id, blob.digest, &repository);
                Ok(None)
            }
            Access::Bring(turn) => Ok(Some(turn)),
        }
    }

    /// Returns the name under which the store remembers the repository.
    fn repository(&self) -> String {
        let reference = &self.request.reference;
        format!("{}/{}", reference.host(), reference.repository())
    }

    /// Has the source prove that it has a layer that is already here.
    async fn ask_for(
        &self,
        source: &Source,
        blob: &Descriptor,
        sample: Sample,
    ) -> Result<(), PullError> {
        let (digest, offset, length) = (blob.digest, sample.offset, sample.length);
        let asked = self.registry.options.retried(|| source.part(digest, offset, length)).await;
        let part = asked.map_err(|(retries, cause)| self.copy_error(retries, cause))?;
        if sample.fits(&part) {
            return Ok(());
        }
        let cause = RequestError::Altered { wanted: digest, found: Digest::of(&part) };
        Err(self.copy_error(0, cause))
    }

    async fn bring_in(
        &self,
        source: &Source,
        turn: Turn,
        blob: &Descriptor,
        speed: Speed,
    ) -> Result<(), Failed> {
        let window = Duration::from_millis(self.registry.options.brisk_ms);
        // The place is taken after the turn: its holder waits for no other, so there is no
        // deadlock.
        let Ok(mut place) = self.flights.places.place(speed, window).await else {
            return Err(PullError::Interrupted { reference: self.reference() }.into());
        };
        let arrived = turn.arrived();
        let here = source.on_shelf(blob.digest).await;
        if let Some(file) = here.map_err(|cause| self.copy_error(0, cause))? {
            let unpacker = self.start_unpacker(turn, blob, self.counted(file, blob, arrived));
            return Ok(self.unpacked(unpacker).await?);
        }
        let (sender, receiver) = mpsc::channel(CHANNEL_CHUNKS);
        let incoming = Incoming { receiver, current: Bytes::new(), left: blob.size };
        let unpacker = self.start_unpacker(turn, blob, incoming);
        let to = (sender, arrived);
        let downloaded = self.download(&source.session, blob, to, &mut place).await;
        let unpacked = self.unpacked(unpacker).await;
        match downloaded {
            // The unpacker's error is then only that its input ended.
            Err((retries, Halt::Broken(cause))) => Err(self.copy_error(retries, cause).into()),
            Err((_, Halt::Crowded(Crowded))) => Err(Failed::Crowded),
            Ok(true) => unpacked.map_err(Failed::Resumed),
            Ok(false) => unpacked.map_err(Failed::For),
        }
    }

    async fn unpacked(&self, unpacker: Unpacker) -> Result<(), PullError> {
        match unpacker.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(cause)) => Err(PullError::Layer { reference: self.reference(), cause }),
            Err(_) => Err(PullError::Interrupted { reference: self.reference() }),
        }
    }

    fn start_unpacker(
        &self,
        turn: Turn,
        blob: &Descriptor,
        input: impl Read + Send + 'static,
    ) -> Unpacker {
        let (store, blob) = (self.store.clone(), blob.clone());
        tokio::task::spawn_blocking(move || store.bring_in(&turn, Some(&blob), input))
    }

    /// Wraps a file of this machine in a reader that reports the progress.
    fn counted(&self, file: File, blob: &Descriptor, arrived: Arrived) -> Counted {
        Counted { file, done: 0, blob: blob.clone(), progress: self.progress.clone(), arrived }
    }

    /// Sends the whole blob through the channel, and returns true if it came in several parts.
    /// Succeeds early if the unpacker is gone, whose own error is more precise.
    async fn download(
        &self,
        session: &Session,
        blob: &Descriptor,
        to: (mpsc::Sender<Bytes>, Arrived),
        place: &mut Place<'_>,
    ) -> Result<bool, (u32, Halt)> {
        let (mut done, mut retries) = (0, 0);
        let mut resumed = false;
        loop {
            let before = done;
            let attempt = self.download_from(session, blob, &mut done, &to, place).await;
            if done - before >= FRESH_START_BYTES {
                retries = 0;
            }
            let cause = match attempt {
                Ok(()) => return Ok(resumed),
                Err(Halt::Broken(cause)) if self.registry.options.may_retry(retries, &cause) => {
                    cause
                }
                Err(halt) => return Err((retries, halt)),
            };
            let pause = self.registry.options.wait_before(retries, &cause);
            place.wait(pause).await.map_err(|crowded| (retries, crowded.into()))?;
            resumed |= done > 0;
            retries += 1;
        }
    }

    async fn download_from(
        &self,
        session: &Session,
        blob: &Descriptor,
        done: &mut u64,
        (sender, arrived): &(mpsc::Sender<Bytes>, Arrived),
        place: &mut Place<'_>,
    ) -> Result<(), Halt> {
        let mut stream = place.wait(session.blob(blob.digest, blob.size, *done)).await??;
        while *done < blob.size {
            let Some(chunk) = place.wait(stream.next()).await?? else { break };
            let len = chunk.len() as u64;
            *done += len;
            if *done > blob.size {
                let url = format!("blob {}", blob.digest);
                return Err(RequestError::TooLarge { url, limit: blob.size }.into());
            }
            place.came(len);
            if sender.send(chunk).await.is_err() {
                return Ok(());
            }
            arrived.add(len);
            report(&self.progress, blob, *done);
        }
        if *done < blob.size {
            let url = format!("blob {}", blob.digest);
            let cause = "unexpected EOF".to_owned();
            return Err(RequestError::Transport { url, cause }.into());
        }
        Ok(())
    }
}

fn report(progress: &watch::Sender<Progress>, blob: &Descriptor, done: u64) {
    progress.send_modify(|progress| {
        progress.layers.insert(blob.digest, (done, blob.size));
    });
}

/// A blob of this machine on its way into the unpacker.
struct Counted {
    file: File,
    done: u64,
    blob: Descriptor,
    progress: Arc<watch::Sender<Progress>>,
    arrived: Arrived,
}

impl Read for Counted {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buf)?;
        self.done += count as u64;
        self.arrived.add(count as u64);
        report(&self.progress, &self.blob, self.done);
        Ok(count)
    }
}

/// The reading end of the channel, for the unpacker's thread.
struct Incoming {
    receiver: mpsc::Receiver<Bytes>,
    current: Bytes,
    left: u64,
}

impl Read for Incoming {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        while self.current.is_empty() {
            match self.receiver.blocking_recv() {
                Some(chunk) => self.current = chunk,
                None if self.left == 0 => return Ok(0),
                None => return Err(io::Error::other("the download ended early")),
            }
        }
        let count = self.current.len().min(buf.len());
        buf[..count].copy_from_slice(&self.current.split_to(count));
        self.left = self.left.saturating_sub(count as u64);
        Ok(count)
    }
}
