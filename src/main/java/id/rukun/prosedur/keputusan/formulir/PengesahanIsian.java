package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Camat's ratification of a signed Keputusan, on behalf of the Walikota or Bupati (DOC-11). */
@Formulir(kunci = "keputusan-pengesahan", judul = "Pengesahan Camat",
        sifat = SifatIsian.PERSETUJUAN)
public record PengesahanIsian(
        @Kolom(value = "Jawaban",
                keterangan = "Keputusan ini baru berlaku setelah disahkan Camat; dasarnya tertulis pada lembar di atas "
                        + "(Pengesahan).")
        @NotNull JawabanPengesahan jawaban,
        @Kolom(value = "Atas nama", keterangan = "Walikota di Kota, Bupati di Kabupaten.", bila = "jawaban=SAHKAN",
                wajib = true)
        AtasNama atasNama,
        @Kolom(value = "Nomor surat", keterangan = "Nomor pengesahan atau surat penolakan Camat. Yang tertulis "
                + "ialah nomor berikutnya; ganti bila kantor memakai buku register sendiri.")
        @NotBlank @Size(max = 100) String nomor,
        @Kolom(value = "Tanggal", keterangan = "Tanggal pengesahan atau surat penolakan.")
        @Tanggal(value = "Pengesahan Camat", bertumpu = {"Keputusan Lurah"})
        @NotNull LocalDate tanggal,
        @Kolom(value = "Alasan", keterangan = "Sebutkan yang harus diperbaiki, atau dasar penolakan.",
                bila = "jawaban=TOLAK", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (jawaban == JawabanPengesahan.SAHKAN && atasNama == null) {
            kesalahan.add(new Kesalahan("atasNama", "Pilih atas nama siapa Keputusan disahkan."));
        }
        if (jawaban == JawabanPengesahan.TOLAK && alasan == null) {
            kesalahan.add(new Kesalahan("alasan", "Alasan wajib diisi bila pengesahan ditolak."));
        }
        return kesalahan;
    }
}
