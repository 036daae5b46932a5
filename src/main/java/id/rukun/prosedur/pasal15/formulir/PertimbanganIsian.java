package id.rukun.prosedur.pasal15.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The course that the Lurah chooses, and the four principles that he weighs (Pasal 15). */
@Formulir(kunci = "pasal15-pertimbangan", judul = "Pertimbangan Pasal 15: jalan dan prinsipnya", sifat = SifatIsian.PUTUSAN)
public record PertimbanganIsian(
        @Kolom(value = "Jalan yang dipilih",
                keterangan = "Ditawarkan yang sesuai dengan jumlah hari ini dan belum ditolak Camat. Lurah dapat dan dapat pula tidak "
                        + "melakukan penataan, dengan persetujuan Camat (Pasal 15); penataannya sendiri tetap mengikuti syarat dan "
                        + "musyawarahnya.")
        @DariDaftar("pasal15-jalan")
        @Dipilih @NotBlank @Size(max = 36) String jalan,
        @Kolom(value = "Efektivitas", keterangan = "Wajib diuraikan: apakah jalan ini mencapai tujuannya (Pasal 15).")
        @Size(max = 2000) String efektivitas,
        @Kolom(value = "Efisiensi", keterangan = "Wajib diuraikan: apakah tenaga, waktu, dan biayanya sepadan (Pasal 15).")
        @Size(max = 2000) String efisiensi,
        @Kolom(value = "Kewajaran", keterangan = "Wajib diuraikan: apakah wajar menurut keadaan setempat (Pasal 15).")
        @Size(max = 2000) String kewajaran,
        @Kolom(value = "Kepatutan",
                keterangan = "Wajib diuraikan: apakah patut dalam pemerintahan dan pelayanan masyarakat (Pasal 15).")
        @Size(max = 2000) String kepatutan) {}
