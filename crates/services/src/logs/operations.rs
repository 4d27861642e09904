//! The CloudWatch Logs operations of Gantry.

use super::{event, group, read, retention, stream, tag};

crate::operations! { logs, "logs";
    write CreateLogGroup => group::create;
    write CreateLogStream => stream::create;
    write DeleteLogGroup => group::delete;
    write DeleteLogStream => stream::delete;
    write DeleteRetentionPolicy => retention::delete;
    bulk DescribeLogGroups => group::describe;
    bulk DescribeLogStreams => stream::describe;
    bulk FilterLogEvents => read::filter;
    bulk GetLogEvents => read::get;
    read ListTagsForResource => tag::list;
    read ListTagsLogGroup => tag::list_group;
    bulk PutLogEvents => event::put;
    write PutRetentionPolicy => retention::put;
    write TagLogGroup => tag::tag_group;
    write TagResource => tag::tag;
    write UntagLogGroup => tag::untag_group;
    write UntagResource => tag::untag;
}
