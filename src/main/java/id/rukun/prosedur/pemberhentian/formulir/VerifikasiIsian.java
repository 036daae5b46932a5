package id.rukun.prosedur.pemberhentian.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Kelurahan has held the paper in its hands, and says whether it counts. */
@Formulir(kunci = "pemberhentian-verifikasi", judul = "Verifikasi dokumen pemberhentian")
public record VerifikasiIsian(
        @Kolom(value = "Hasil", keterangan = "Bandingkan pindaiannya dengan surat aslinya (Pasal 35 ayat (1) huruf a dan huruf b).")
        @NotNull HasilDokumen hasil,
        @Kolom(value = "Diterima Kelurahan pada",
                keterangan = "Hari suratnya diterima. Pengunduran diri tidak berlaku sebelum hari itu (kebijakan Rukun).",
                bila = "hasil=SAH", wajib = true)
        @Tanggal(value = "Penerimaan surat pemberhentian", bertumpu = {"Surat pengunduran diri", "Meninggal dunia"},
                mendasari = "Rancangan Keputusan")
        LocalDate diterima,
        @Kolom(value = "Alasan", keterangan = "Apa yang tidak sesuai; pelapornya membacanya.", bila = "hasil=TIDAK_SAH", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (hasil == HasilDokumen.SAH && diterima == null) {
            kesalahan.add(new Kesalahan("diterima", "Diterima Kelurahan pada wajib diisi."));
        }
        if (hasil == HasilDokumen.TIDAK_SAH && alasan == null) {
            kesalahan.add(new Kesalahan("alasan", "Alasan wajib diisi bila dokumennya tidak sah."));
        }
        return kesalahan;
    }
}
