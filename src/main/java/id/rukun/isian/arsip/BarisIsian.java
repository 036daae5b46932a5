package id.rukun.isian.arsip;

import java.time.Instant;

/** One row of the archive with its use, as the database has it. */
record BarisIsian(String id, Long urutan, String formulir, String aktivitas, String unitId, String kantor,
        String tugasId, String pelaku, String jabatan, Instant diterimaPada, String digantikanOleh, String koreksiAtas,
        String prosesId, Boolean gugur, String antrean) {}
