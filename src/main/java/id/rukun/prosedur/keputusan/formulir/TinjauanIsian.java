package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.formulir.TanggalBersyarat;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** The Lurah's review of the draft. */
@Tanggal(value = "Penerusan rancangan", bertumpu = "Rancangan Keputusan")
@Formulir(kunci = "keputusan-tinjauan", judul = "Tinjauan rancangan",
        sifat = SifatIsian.PUTUSAN)
public record TinjauanIsian(
        @Kolom(value = "Putusan",
                keterangan = "Penolakan memerlukan alasan. Bila peraturan tidak memberi pilihan (kata “dapat”), "
                        + "penolakan juga memerlukan syarat yang tidak terpenuhi.")
        @NotNull Tinjauan putusan,
        @Kolom(value = "Nomor surat permohonan",
                keterangan = "Nomor surat Lurah yang meminta persetujuan Camat. Yang tertulis ialah nomor "
                        + "berikutnya; ganti bila kantor memakai buku register sendiri, kosongkan bila suratnya tidak bernomor "
                        + "atau Keputusan ini tidak memerlukan persetujuan Camat.",
                bila = "putusan=LANJUT")
        @Size(max = 100) String nomor,
        @Kolom(value = "Alasan",
                keterangan = "Sebutkan yang harus diperbaiki, atau syarat yang tidak terpenuhi.",
                bila = "putusan=PERBAIKI|TOLAK", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat, TanggalBersyarat {

    @Override
    public boolean terjadi() {
        return putusan == Tinjauan.LANJUT;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (putusan != Tinjauan.LANJUT && alasan == null) {
            kesalahan.add(new Kesalahan("alasan", "Alasan wajib diisi bila rancangan dikembalikan atau ditolak."));
        }
        return kesalahan;
    }
}
