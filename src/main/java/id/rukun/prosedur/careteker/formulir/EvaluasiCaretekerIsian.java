package id.rukun.prosedur.careteker.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How the Lurah judges a period of a Careteker, and what follows (Pasal 8 ayat (1), Pasal 30 ayat (1); DOC-16). */
@Formulir(kunci = "careteker-evaluasi", judul = "Evaluasi Careteker", sifat = SifatIsian.PUTUSAN)
public record EvaluasiCaretekerIsian(
        @Kolom(value = "Tanggal evaluasi",
                keterangan = "Paling dini tiga puluh hari terakhir masanya (kebijakan Rukun); sesudah habis pun dapat.")
        @Tanggal(value = "Evaluasi Careteker", bertumpu = Tanggal.LUAR_KASUS)
        @NotNull LocalDate tanggal,
        @Kolom(value = "Hasil kerja", keterangan = "Pelayanan kepada warga selama masa itu.")
        @NotBlank @Size(max = 4000) String hasil,
        @Kolom(value = "Keadaan pemilihan Ketua", keterangan = "Sampai di mana, dan apa yang menghambat.")
        @NotBlank @Size(max = 1900) String pemilihan,
        @Kolom(value = "Kelanjutan",
                keterangan = "Lurah dapat menunjuk lagi, paling lama tiga bulan, dengan Keputusan baru (Pasal 8 ayat (1)); dasarnya "
                        + "ditanyakan lagi. Antara hari terakhir dan Keputusan itu tidak ada Careteker.")
        @NotNull KelanjutanCareteker kelanjutan) {}
