//! The ECR operations of Gantry.

use super::{
    batch, image_list, lifecycle, login, mutability, policy, pull_through, push, registry,
    repository, resource, scan, tag, template, upload,
};

crate::operations! { ecr, "ecr";
    bulkwrite BatchGetImage => batch::get,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    bulkwrite CompleteLayerUpload => upload::complete,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    bulkwrite InitiateLayerUpload => upload::initiate,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    bulkwrite PutImage => push::put,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    bulk UploadLayerPart => upload::part,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read BatchCheckLayerAvailability => upload::check,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read BatchGetRepositoryScanningConfiguration => scan::of_repositories,
        of |of, it| resource::repositories(of, None, &it.repository_names);
    read DescribeImageReplicationStatus => registry::replication_status,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read DescribeImageScanFindings => scan::findings,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read DescribeImages => image_list::describe,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read DescribePullThroughCacheRules => pull_through::describe;
    read DescribeRegistry => registry::describe;
    read DescribeRepositories => repository::describe,
        of |of, it| resource::repositories(
            of,
            it.registry_id.as_deref(),
            it.repository_names.as_deref().unwrap_or_default(),
        );
    read DescribeRepositoryCreationTemplates => template::describe;
    read GetAccountSetting => registry::account_setting;
    read GetLifecyclePolicy => lifecycle::get,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read GetLifecyclePolicyPreview => lifecycle::preview,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read GetRegistryPolicy => policy::get_of_registry;
    read GetRegistryScanningConfiguration => scan::of_registry;
    read GetRepositoryPolicy => policy::get,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read ListImageReferrers => image_list::referrers,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read ListImages => image_list::list,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    read ListTagsForResource => tag::list,
        of |_of, it| vec![it.resource_arn.clone()];
    read StartImageScan => scan::start,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write BatchDeleteImage => batch::delete,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write CreatePullThroughCacheRule => pull_through::create;
    write CreateRepository => repository::create,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write CreateRepositoryCreationTemplate => template::create;
    write DeleteLifecyclePolicy => lifecycle::delete,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write DeletePullThroughCacheRule => pull_through::delete;
    write DeleteRegistryPolicy => policy::delete_of_registry;
    write DeleteRepository => repository::delete,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write DeleteRepositoryCreationTemplate => template::delete;
    write DeleteRepositoryPolicy => policy::delete,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write GetAuthorizationToken => login::token;
    write GetDownloadUrlForLayer => login::download,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write PutAccountSetting => registry::put_account_setting;
    write PutImageScanningConfiguration => scan::put,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write PutImageTagMutability => mutability::put,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write PutLifecyclePolicy => lifecycle::put,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write PutRegistryPolicy => policy::put_of_registry;
    write PutRegistryScanningConfiguration => scan::put_of_registry;
    write PutReplicationConfiguration => registry::put_replication;
    write SetRepositoryPolicy => policy::set,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write StartLifecyclePolicyPreview => lifecycle::start_preview,
        of |of, it| resource::repository(of, it.registry_id.as_deref(), &it.repository_name);
    write TagResource => tag::add,
        of |_of, it| vec![it.resource_arn.clone()];
    write UntagResource => tag::remove,
        of |_of, it| vec![it.resource_arn.clone()];
    write UpdateRepositoryCreationTemplate => template::update;
}
