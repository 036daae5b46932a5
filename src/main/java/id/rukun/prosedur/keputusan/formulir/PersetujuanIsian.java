package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Camat's answer (DOC-09). */
@Formulir(kunci = "keputusan-persetujuan", judul = "Persetujuan Camat",
        sifat = SifatIsian.PERSETUJUAN)
public record PersetujuanIsian(
        @Kolom(value = "Jawaban",
                keterangan = "Keputusan Lurah ini ditetapkan setelah mendapat persetujuan Camat; dasarnya tertulis "
                        + "pada lembar di atas (Mengingat).")
        @NotNull JawabanCamat jawaban,
        @Kolom(value = "Nomor surat",
                keterangan = "Nomor surat persetujuan atau penolakan Camat. Yang tertulis ialah nomor berikutnya; ganti bila kantor "
                        + "memakai buku register sendiri.",
                bila = "jawaban=SETUJU|TOLAK", wajib = true)
        @Size(max = 100) String nomor,
        @Kolom(value = "Tanggal", keterangan = "Tanggal surat atau tanggal rancangan dikembalikan.")
        @Tanggal(value = "Jawaban Camat", bertumpu = {"Rancangan Keputusan", "Penerusan rancangan"})
        @NotNull LocalDate tanggal,
        @Kolom(value = "Alasan",
                keterangan = "Sebutkan yang harus diperbaiki, atau dasar penolakan.",
                bila = "jawaban=KEMBALIKAN|TOLAK", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (jawaban != JawabanCamat.SETUJU && alasan == null) {
            kesalahan.add(new Kesalahan("alasan", "Alasan wajib diisi bila rancangan dikembalikan atau ditolak."));
        }
        if (jawaban != JawabanCamat.KEMBALIKAN && nomor == null) {
            kesalahan.add(new Kesalahan("nomor", "Nomor surat wajib diisi bila Camat menyetujui atau menolak."));
        }
        return kesalahan;
    }
}
