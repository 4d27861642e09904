//! The CloudWatch Logs operations of Gantry.

use super::{event, group, read, resource, retention, stream, tag};

crate::operations! { logs, "logs";
    write CreateLogGroup => group::create,
        of |of, it| resource::group(of, &it.log_group_name);
    write CreateLogStream => stream::create,
        of |of, it| resource::stream(of, &it.log_group_name, &it.log_stream_name);
    write DeleteLogGroup => group::delete,
        of |of, it| resource::group(of, &it.log_group_name);
    write DeleteLogStream => stream::delete,
        of |of, it| resource::stream(of, &it.log_group_name, &it.log_stream_name);
    write DeleteRetentionPolicy => retention::delete,
        of |of, it| resource::group(of, &it.log_group_name);
    bulk DescribeLogGroups => group::describe;
    bulk DescribeLogStreams => stream::describe,
        of |of, it| resource::either(
            of,
            it.log_group_name.as_deref(),
            it.log_group_identifier.as_deref(),
        );
    bulk FilterLogEvents => read::filter,
        of |of, it| resource::either(
            of,
            it.log_group_name.as_deref(),
            it.log_group_identifier.as_deref(),
        );
    bulk GetLogEvents => read::get,
        of |of, it| resource::stream_of_either(
            of,
            it.log_group_name.as_deref(),
            it.log_group_identifier.as_deref(),
            &it.log_stream_name,
        );
    read ListTagsForResource => tag::list,
        of |_of, it| resource::by_arn(&it.resource_arn);
    read ListTagsLogGroup => tag::list_group,
        of |of, it| resource::group(of, &it.log_group_name);
    bulk PutLogEvents => event::put,
        of |of, it| resource::stream(of, &it.log_group_name, &it.log_stream_name);
    write PutRetentionPolicy => retention::put,
        of |of, it| resource::group(of, &it.log_group_name);
    write TagLogGroup => tag::tag_group,
        of |of, it| resource::group(of, &it.log_group_name);
    write TagResource => tag::tag,
        of |_of, it| resource::by_arn(&it.resource_arn);
    write UntagLogGroup => tag::untag_group,
        of |of, it| resource::group(of, &it.log_group_name);
    write UntagResource => tag::untag,
        of |_of, it| resource::by_arn(&it.resource_arn);
}
