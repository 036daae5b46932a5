package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How the staff word the draft that the case yields; without considerations of theirs the case's own stand. */
@Tanggal(value = "Rancangan Keputusan", bertumpu = Tanggal.PEMBUKAAN)
@Formulir(kunci = "keputusan-rancangan", judul = "Rancangan Keputusan Lurah",
        sifat = SifatIsian.PUTUSAN)
public record RancanganIsian(
        @Kolom(value = "Menimbang",
                keterangan = "Satu pertimbangan per alinea; “bahwa”, huruf a, b, c, dan pertimbangan penutup "
                        + "ditulis oleh Rukun. Yang Anda ubah diperlihatkan kepada Lurah dan Camat. Kosongkan "
                        + "untuk kembali ke pertimbangan yang dihasilkan kasus.")
        @Size(max = 20_000) String menimbang,
        @Kolom(value = "Berlaku sejak",
                keterangan = "Kosongkan bila berlaku pada tanggal ditetapkan, atau disahkan bila memerlukan pengesahan.")
        @Tanggal(value = "Mulai berlaku menurut rancangan", bertumpu = {"Rancangan Keputusan", "Keputusan Lurah"},
                rencana = true,
                saran = "Pilih hari lain, atau perbaiki dahulu hari mulai berlaku dalam rancangan.")
        LocalDate berlakuSejak,
        @Kolom(value = "Tembusan", keterangan = "Satu penerima per baris. Boleh dikosongkan.")
        @Size(max = 1000) String tembusan) {}
