//! The operations of S3 that Gantry has: what IAM calls each, and what it acts on. No model of S3
//! is read, so they are not run from here: its door knows their names and runs them itself.

use api::Fault;
use control::authorize::{ALL, authorize};
use model::arn;
use model::call::Call;
use model::state::State;

use super::denied;

/// One operation of S3.
#[derive(Debug)]
pub struct Row {
    pub operation: &'static str,
    /// The IAM actions that it needs, and of what.
    pub needs: &'static [(&'static str, On)],
}

/// The part of a request that an action is needed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// No bucket in particular.
    All,
    Bucket,
    Object,
    /// The object that is copied.
    Source,
    /// All objects of the bucket: their keys come in the body.
    Objects,
}

const fn row(operation: &'static str, needs: &'static [(&'static str, On)]) -> Row {
    Row { operation, needs }
}

/// Every operation of S3 that Gantry has.
pub static ROWS: &[Row] = &[
    row("ListBuckets", &[("s3:ListAllMyBuckets", On::All)]),
    row("CreateBucket", &[("s3:CreateBucket", On::Bucket)]),
    row("HeadBucket", &[("s3:ListBucket", On::Bucket)]),
    row("GetBucketLocation", &[("s3:GetBucketLocation", On::Bucket)]),
    row("DeleteBucket", &[("s3:DeleteBucket", On::Bucket)]),
    row("ListObjects", &[("s3:ListBucket", On::Bucket)]),
    row("ListObjectsV2", &[("s3:ListBucket", On::Bucket)]),
    row("DeleteObjects", &[("s3:DeleteObject", On::Objects)]),
    row("GetObject", &[("s3:GetObject", On::Object)]),
    row("HeadObject", &[("s3:GetObject", On::Object)]),
    row("PutObject", &[("s3:PutObject", On::Object)]),
    row("CopyObject", &[("s3:GetObject", On::Source), ("s3:PutObject", On::Object)]),
    row("DeleteObject", &[("s3:DeleteObject", On::Object)]),
    row("CreateMultipartUpload", &[("s3:PutObject", On::Object)]),
    row("UploadPart", &[("s3:PutObject", On::Object)]),
    row("CompleteMultipartUpload", &[("s3:PutObject", On::Object)]),
    row("AbortMultipartUpload", &[("s3:AbortMultipartUpload", On::Object)]),
    row("ListParts", &[("s3:ListMultipartUploadParts", On::Object)]),
];

/// The bucket and key that a request names; empty if it names none.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub bucket: &'a str,
    pub key: &'a str,
    /// Bucket and key of the object that is copied.
    pub source: Option<(&'a str, &'a str)>,
}

/// Refuses a caller who may not do `operation` to `target`.
pub fn permit(
    state: &State,
    call: &Call,
    operation: &str,
    target: &Target<'_>,
) -> Result<(), Fault> {
    let row = ROWS.iter().find(|row| row.operation == operation).ok_or_else(denied)?;
    row.needs.iter().try_for_each(|(action, on)| {
        let resources = on.resources(call, target);
        authorize(state, call, action, &resources).map_err(|_denied| denied())
    })
}

impl On {
    fn resources(self, call: &Call, target: &Target<'_>) -> Vec<String> {
        let object = |bucket, key| arn::object(&call.world, bucket, key);
        match self {
            On::All => vec![ALL.to_owned()],
            On::Bucket => vec![arn::bucket(&call.world, target.bucket)],
            On::Object => vec![object(target.bucket, target.key)],
            On::Objects => vec![object(target.bucket, "*")],
            // A source that cannot be read is refused by the operation.
            On::Source => {
                target.source.map(|(bucket, key)| object(bucket, key)).into_iter().collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use model::call::Principal;
    use model::id::World;

    use super::*;

    #[test]
    fn an_agent_reads_objects_and_does_nothing_else() {
        let world = World { account: "1".into(), region: "us-east-1".into() };
        let call = Call { principal: Principal::Agent, ..Call::of_root(world.clone()) };
        let target = Target { bucket: "b", key: "k", source: Some(("b", "l")) };
        let may = |call: &Call, row: &Row| {
            permit(&State::default(), call, row.operation, &target).is_ok()
        };
        let done = ROWS.iter().filter(|row| may(&call, row)).map(|row| row.operation);
        assert_eq!(done.collect::<Vec<_>>(), ["GetObject", "HeadObject"]);
        let root = Call::of_root(world);
        assert!(ROWS.iter().all(|row| may(&root, row)));
    }

    #[test]
    fn a_copy_is_asked_for_both_of_its_objects() {
        let world = World { account: "1".into(), region: "cn-north-1".into() };
        let call = Call::of_root(world);
        let target = Target { bucket: "b", key: "k/l", source: Some(("c", "m")) };
        let row = ROWS.iter().find(|row| row.operation == "CopyObject").expect("a row");
        let asked = row.needs.iter().flat_map(|(_, on)| on.resources(&call, &target));
        assert_eq!(asked.collect::<Vec<_>>(), ["arn:aws-cn:s3:::c/m", "arn:aws-cn:s3:::b/k/l"]);
    }
}
