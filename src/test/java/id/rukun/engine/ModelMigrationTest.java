package id.rukun.engine;

import id.rukun.uji.UjiAplikasi;

@UjiAplikasi
class ModelMigrationTest extends ModelMigrationKontrak {}
