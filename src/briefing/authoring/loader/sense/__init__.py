"""What has to hold beyond the shape of each part: rules of the format that span several keys."""
