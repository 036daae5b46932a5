package id.rukun.prosedur.penonaktifan.formulir.musyawarah;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The Ketua RW passes the result of a Musyawarah on to the Lurah. */
@Formulir(kunci = "penonaktifan-penerusan-hasil", judul = "Penyampaian hasil musyawarah")
public record PenerusanHasilIsian(
        @Kolom(value = "Tanggal penyampaian",
                keterangan = "Hari hasil musyawarah disampaikan kepada Lurah (RT: Pasal 36 ayat (2); RW: Pasal 37 ayat (2)).")
        @Tanggal(value = "Penerusan hasil penonaktifan", bertumpu = "Berita acara", mendasari = "Rancangan Keputusan")
        @NotNull LocalDate tanggalPenyampaian,

        @Kolom(value = "Nama penandatangan", keterangan = "Ketua RW yang meneruskan hasil itu, seperti tertulis pada surat.")
        @NotBlank @Size(max = 200) String penandatangan,

        @Kolom(value = "Catatan", keterangan = "Hal yang perlu diketahui Lurah. Boleh dikosongkan; Lurah yang menggantikan Ketua RW "
                + "menyebut alasannya.")
        @Size(max = 2000) String catatan) {}
