//! An operation as a row: its model, its IAM action, and the function that implements it. Dispatch,
//! authorisation, the table in the docs and the tests all read these rows.

use api::schema::Kind;
use api::{Fault, Op, ReadError, Reader, Shape, Timestamp, Value};
use control::settings::Settings;
use model::call::Call;
use model::id::World;
use model::state::State;
use model::tx::Tx;
use store::blobs::Held;
use store::bulk::Bulk;

/// One operation of Gantry.
pub struct Row {
    pub operation: &'static api::Operation,
    /// The IAM action it needs, such as `ecs:CreateCluster`: what its caller is asked for.
    pub action: &'static str,
    pub run: Run,
}

/// The way an operation runs. Each function reads the request at once, on the caller's thread, and
/// returns a closure that does the rest.
pub enum Run {
    /// Reads the last published state; never waits.
    Read(fn(&mut dyn Reader) -> Result<Reading, ReadError>),
    /// Changes state: runs in a transaction, and the response is sent once that is durable.
    Write(fn(&mut dyn Reader) -> Result<Writing, ReadError>),
    /// Reads or writes bulk data with the last published state; may block on the disk.
    Bulk(fn(&mut dyn Reader) -> Result<Bulking, ReadError>),
    /// Does its bulk part first, like `Bulk`, and may then change state, like `Write`.
    BulkWrite(fn(&mut dyn Reader) -> Result<Saving, ReadError>),
}

/// The part of an operation that runs in a transaction.
pub type Job<T> = Box<dyn FnOnce(&mut Tx, &Desk<'_>) -> Result<T, Fault> + Send>;

/// The continuation of an operation after its bulk part.
pub enum Then<T> {
    /// No state changes; this is the response.
    Answer(T),
    /// A job for a transaction. `held` is the blob that the job names in a row: it must be held
    /// until that row is published, or a sweep may remove the blob before.
    Write { held: Option<Held>, job: Job<T> },
}

impl<T: Shape + Send + 'static> Then<T> {
    /// Converts the output to a response that can be written in any protocol.
    pub fn ready(self) -> Then<Answer> {
        match self {
            Then::Answer(output) => Then::Answer(Answer::of(output)),
            Then::Write { held, job } => {
                let job: Writing = Box::new(move |tx, desk| job(tx, desk).map(Answer::of));
                Then::Write { held, job }
            }
        }
    }
}

/// A response that can be written in any protocol.
pub struct Answer {
    value: Box<dyn Value + Send>,
    kind: &'static Kind,
}

impl Answer {
    pub fn of<T: Shape + Send + 'static>(output: T) -> Answer {
        Answer { value: Box::new(output), kind: T::KIND }
    }

    /// Returns the value and the kind to write it as.
    pub fn parts(&self) -> (&dyn Value, &'static Kind) {
        (&*self.value, self.kind)
    }
}

pub type Reading = Box<dyn FnOnce(&State, &Desk<'_>) -> Result<Answer, Fault> + Send>;
pub type Writing = Job<Answer>;
pub type Bulking = Box<dyn FnOnce(&State, &Bulk, &Desk<'_>) -> Result<Answer, Fault> + Send>;
pub type Saving = Box<dyn FnOnce(&State, &Bulk, &Desk<'_>) -> Result<Then<Answer>, Fault> + Send>;

/// The context of a handler, besides its input and the state.
pub struct Desk<'a> {
    pub call: &'a Call,
    pub settings: &'a Settings,
    pub now: Timestamp,
    /// The time of the machine's clock, which may jump: for values that clients compare with their
    /// own clocks.
    pub wall: Timestamp,
}

/// `write DeleteCluster => cluster::delete, of |of, it| resource::cluster(of, &it.cluster);` for
/// every operation of one service: the handler takes the state (`&State`, `&mut Tx`, or `&State`
/// and `&Bulk`), the desk and its typed input. That of a `bulkwrite` gives a `Then`. Behind `of`
/// stand the ARNs that the operation acts on, made of [`Named`] and the input; without it, it acts
/// on none in particular. The caller is asked for before the handler is.
#[macro_export]
macro_rules! operations {
    ($service:ident, $prefix:literal; $(
        $kind:ident $op:ident => $handler:path $(, of |$of:ident, $it:ident| $resources:expr)?;
    )*) => {
        /// Every operation of this service that Gantry has.
        pub static ROWS: &[$crate::operation::Row] = &[$({
            type Input = <api::$service::op::$op as api::Op>::Input;
            const ACTION: &str = concat!($prefix, ":", stringify!($op));
            fn permit(
                state: &model::state::State,
                desk: &$crate::operation::Desk<'_>,
                input: &Input,
            ) -> Result<(), api::Fault> {
                let resources = $crate::operations!(@of state, desk, input $(, $of, $it, $resources)?);
                $crate::operation::permit(state, desk, ACTION, &resources)
            }
            $crate::operation::Row {
                operation: <api::$service::op::$op as api::Op>::OPERATION,
                action: ACTION,
                run: $crate::operations!(@$kind $service, api::$service::op::$op, $handler),
            }
        },)*];
    };
    (@of $state:ident, $desk:ident, $input:ident) => {{
        let _acts_on_none = $input;
        [control::authorize::ALL]
    }};
    (@of $state:ident, $desk:ident, $input:ident, $of:ident, $it:ident, $resources:expr) => {{
        let $of = &$crate::operation::Named { state: $state, world: &$desk.call.world };
        let $it = $input;
        let resources: Vec<String> = $resources;
        resources
    }};
    (@input ecs, $op:ty, $reader:ident) => { $crate::ecs::input::<$op>($reader) };
    (@input $service:ident, $op:ty, $reader:ident) => { $crate::operation::input::<$op>($reader) };
    (@read $service:ident, $op:ty, $handler:path) => {
        $crate::operation::Run::Read(|reader| {
            let input = $crate::operations!(@input $service, $op, reader)?;
            Ok(Box::new(move |state, desk| {
                permit(state, desk, &input)?;
                $handler(state, desk, input).map($crate::operation::Answer::of)
            }))
        })
    };
    (@write $service:ident, $op:ty, $handler:path) => {
        $crate::operation::Run::Write(|reader| {
            let input = $crate::operations!(@input $service, $op, reader)?;
            Ok(Box::new(move |tx, desk| {
                permit(tx, desk, &input)?;
                $handler(tx, desk, input).map($crate::operation::Answer::of)
            }))
        })
    };
    (@bulk $service:ident, $op:ty, $handler:path) => {
        $crate::operation::Run::Bulk(|reader| {
            let input = $crate::operations!(@input $service, $op, reader)?;
            Ok(Box::new(move |state, bulk, desk| {
                permit(state, desk, &input)?;
                $handler(state, bulk, desk, input).map($crate::operation::Answer::of)
            }))
        })
    };
    (@bulkwrite $service:ident, $op:ty, $handler:path) => {
        $crate::operation::Run::BulkWrite(|reader| {
            let input = $crate::operations!(@input $service, $op, reader)?;
            Ok(Box::new(move |state, bulk, desk| {
                permit(state, desk, &input)?;
                $handler(state, bulk, desk, input).map($crate::operation::Then::ready)
            }))
        })
    };
}

/// The world that the ARNs of an operation's resources are made in.
pub struct Named<'a> {
    pub state: &'a State,
    /// The caller's own.
    pub world: &'a World,
}

/// Refuses a caller who may not do `action` to `resources`.
pub fn permit(
    state: &State,
    desk: &Desk<'_>,
    action: &str,
    resources: &[impl AsRef<str>],
) -> Result<(), Fault> {
    let permitted = control::authorize::authorize(state, desk.call, action, resources);
    permitted.map_err(|denied| match action.split_once(':') {
        Some(("ec2", _)) => {
            Fault::client("UnauthorizedOperation", denied.to_string()).with_status(403)
        }
        Some(("sts", _)) => Fault::client("AccessDenied", denied.to_string()).with_status(403),
        Some(_) | None => Fault::client("AccessDeniedException", denied.to_string()),
    })
}

/// Reads a client's request and enforces all constraints of the model.
pub fn input<O: Op>(reader: &mut dyn Reader) -> Result<O::Input, ReadError> {
    api::read(reader, api::Checks::Enforced)
}
