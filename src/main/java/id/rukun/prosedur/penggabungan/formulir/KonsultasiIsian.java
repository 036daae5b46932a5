package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the Lurah was consulted about before the Musyawarah RW, and what he advised (DOC-13). */
@Formulir(kunci = "penggabungan-konsultasi", judul = "Catatan konsultasi Lurah")
public record KonsultasiIsian(
        @Kolom(value = "Tanggal konsultasi",
                keterangan = "Sesudah Musyawarah RT yang terakhir dan sebelum Musyawarah RW, boleh pada hari yang "
                        + "sama (Pasal 10 ayat (2)).")
        @Tanggal(value = "Konsultasi kepada Lurah", bertumpu = "Musyawarah", mendasari = "Rancangan Keputusan")
        @NotNull LocalDate tanggalKonsultasi,
        @Kolom(value = "Yang berkonsultasi",
                keterangan = "Nama dan jabatan pengurus RT dan RW yang berkonsultasi, satu per baris.")
        @NotBlank @Size(max = 1000) String penghadap,
        @Kolom(value = "Saran Lurah",
                keterangan = "Saran disampaikan kepada Musyawarah RW dan disimpan dalam berkas.")
        @NotBlank @Size(max = 4000) String saran) {}
