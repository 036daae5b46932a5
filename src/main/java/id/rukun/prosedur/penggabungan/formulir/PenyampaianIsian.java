package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The Ketua RW hands the result of one RT, or the proposal of all RT of his RW, to the Lurah. */
@Formulir(kunci = "penggabungan-penyampaian", judul = "Penyampaian hasil musyawarah")
public record PenyampaianIsian(
        @Kolom(value = "Tanggal penyampaian",
                keterangan = "Hari usulan hasil musyawarah disampaikan kepada Lurah (RT: Pasal 9 ayat (2), lintas RW juga Pasal 11 "
                        + "ayat (1) huruf b; RW: Pasal 9 ayat (3), Pasal 12 ayat (1) huruf b).")
        @Tanggal(value = "Penyampaian hasil", bertumpu = "Berita acara", mendasari = {"Undangan", "Rancangan Keputusan"})
        @NotNull LocalDate tanggalPenyampaian,
        @Kolom(value = "Nama penandatangan",
                keterangan = "Ketua RW yang meneruskan usulan, seperti tertulis pada surat.")
        @NotBlank @Size(max = 200) String penandatangan,
        @Kolom(value = "Catatan", keterangan = "Hal yang perlu diketahui Lurah. Boleh dikosongkan.")
        @Size(max = 2000) String catatan) {}
