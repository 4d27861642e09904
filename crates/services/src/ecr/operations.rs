//! The ECR operations of Gantry.

use super::{
    batch, image_list, lifecycle, login, mutability, policy, pull_through, push, registry,
    repository, scan, tag, template, upload,
};

crate::operations! { ecr, "ecr";
    bulkwrite BatchGetImage => batch::get;
    bulkwrite CompleteLayerUpload => upload::complete;
    bulkwrite InitiateLayerUpload => upload::initiate;
    bulkwrite PutImage => push::put;
    bulk UploadLayerPart => upload::part;
    read BatchCheckLayerAvailability => upload::check;
    read BatchGetRepositoryScanningConfiguration => scan::of_repositories;
    read DescribeImageReplicationStatus => registry::replication_status;
    read DescribeImageScanFindings => scan::findings;
    read DescribeImages => image_list::describe;
    read DescribePullThroughCacheRules => pull_through::describe;
    read DescribeRegistry => registry::describe;
    read DescribeRepositories => repository::describe;
    read DescribeRepositoryCreationTemplates => template::describe;
    read GetAccountSetting => registry::account_setting;
    read GetLifecyclePolicy => lifecycle::get;
    read GetLifecyclePolicyPreview => lifecycle::preview;
    read GetRegistryPolicy => policy::get_of_registry;
    read GetRegistryScanningConfiguration => scan::of_registry;
    read GetRepositoryPolicy => policy::get;
    read ListImageReferrers => image_list::referrers;
    read ListImages => image_list::list;
    read ListTagsForResource => tag::list;
    read StartImageScan => scan::start;
    write BatchDeleteImage => batch::delete;
    write CreatePullThroughCacheRule => pull_through::create;
    write CreateRepository => repository::create;
    write CreateRepositoryCreationTemplate => template::create;
    write DeleteLifecyclePolicy => lifecycle::delete;
    write DeletePullThroughCacheRule => pull_through::delete;
    write DeleteRegistryPolicy => policy::delete_of_registry;
    write DeleteRepository => repository::delete;
    write DeleteRepositoryCreationTemplate => template::delete;
    write DeleteRepositoryPolicy => policy::delete;
    write GetAuthorizationToken => login::token;
    write GetDownloadUrlForLayer => login::download;
    write PutAccountSetting => registry::put_account_setting;
    write PutImageScanningConfiguration => scan::put;
    write PutImageTagMutability => mutability::put;
    write PutLifecyclePolicy => lifecycle::put;
    write PutRegistryPolicy => policy::put_of_registry;
    write PutRegistryScanningConfiguration => scan::put_of_registry;
    write PutReplicationConfiguration => registry::put_replication;
    write SetRepositoryPolicy => policy::set;
    write StartLifecyclePolicyPreview => lifecycle::start_preview;
    write TagResource => tag::add;
    write UntagResource => tag::remove;
    write UpdateRepositoryCreationTemplate => template::update;
}
