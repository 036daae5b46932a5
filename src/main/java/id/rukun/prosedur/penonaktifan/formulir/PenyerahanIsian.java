package id.rukun.prosedur.penonaktifan.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.formulir.TanggalBersyarat;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the written warning has reached him. */
@Formulir(kunci = "penonaktifan-penyerahan", judul = "Penyampaian surat teguran")
public record PenyerahanIsian(
        @Kolom(value = "Hasil", keterangan = "Lurah baru dapat memutus sesudah suratnya sampai. Yang tidak ditemui diantari lagi pada hari "
                + "lain; sesudah itu suratnya dapat dititipkan atau ditempel (kebijakan Rukun).")
        @NotNull HasilPenyerahan hasil,
        @Kolom(value = "Tanggal sampai", keterangan = "Hari suratnya diserahkan, dititipkan, atau ditempel; tidak sebelum tanggalnya.", bila = PenyerahanIsian.SAMPAI, wajib = true)
        @Tanggal(value = "Penerimaan teguran tertulis", bertumpu = "Teguran tertulis", mendasari = "Keputusan Lurah")
        LocalDate tanggal,
        @Kolom(value = "Penerima atau saksi", keterangan = "Siapa yang menerima dan apa hubungannya, atau di hadapan siapa ia menolak atau "
                + "surat ditempel.",
                bila = PenyerahanIsian.SAMPAI, wajib = true)
        @Size(max = 200) String penerima,
        @Kolom(value = "Keterangan", keterangan = "Bila belum sampai: mengapa, dan kapan diantar lagi.", bila = "hasil=BELUM", wajib = true)
        @Size(max = 1000) String keterangan,
        @Kolom(value = "Tanda terima", keterangan = "Tanda terima atau berita acara penyampaian yang ditandatangani.",
                bila = PenyerahanIsian.SAMPAI, wajib = true)
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> tandaTerima) implements Bersyarat, TanggalBersyarat {

    private static final String SAMPAI = "hasil=DITERIMA|DITOLAK|DITITIPKAN|DITEMPEL";

    @Override
    public boolean terjadi() {
        return sampai();
    }

    /** Whether it has reached him. */
    public boolean sampai() {
        return hasil != HasilPenyerahan.BELUM;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (hasil == HasilPenyerahan.BELUM) {
            wajib(kesalahan, keterangan == null, "keterangan", "Keterangan wajib diisi bila surat belum sampai.");
        } else if (hasil != null) {
            wajib(kesalahan, tanggal == null, "tanggal", "Tanggal sampai wajib diisi.");
            wajib(kesalahan, penerima == null, "penerima", "Penerima atau saksi wajib diisi.");
            wajib(kesalahan, tandaTerima == null || tandaTerima.isEmpty(), "tandaTerima", "Tanda terima wajib dilampirkan.");
        }
        return kesalahan;
    }

    private static void wajib(List<Kesalahan> kesalahan, boolean kosong, String kolom, String pesan) {
        if (kosong) {
            kesalahan.add(new Kesalahan(kolom, pesan));
        }
    }
}
