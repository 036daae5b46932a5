package id.rukun.demo;

import id.rukun.uji.UjiPostgres;
import org.springframework.test.context.TestPropertySource;

/** On a PostgreSQL database of its own, because the machine runs the jobs of everybody. */
@UjiPostgres
@TestPropertySource(properties = "rukun.uji=mesin-waktu")
class MesinWaktuIT extends MesinWaktuKontrak {}
