package id.rukun.prosedur.keputusan.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.SifatIsian;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.formulir.TanggalBersyarat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The Lurah's signature: a date and a number, which is given where none is said. */
@Formulir(kunci = "keputusan-penandatanganan", judul = "Penandatanganan Keputusan",
        sifat = SifatIsian.PERSETUJUAN)
public record PenandatangananIsian(
        @Kolom(value = "Tindakan",
                keterangan = "Semua syarat diperiksa lagi pada saat penandatanganan. Rancangan yang berubah "
                        + "memerlukan persetujuan Camat yang baru.")
        @NotNull TindakanPenandatanganan tindakan,
        @Kolom(value = "Tanggal Keputusan",
                keterangan = "Tidak boleh mendahului tanggal persetujuan Camat.",
                bila = "tindakan=TANDATANGANI", wajib = true)
        @Tanggal(value = "Keputusan Lurah", bertumpu = {Tanggal.PEMBUKAAN, "Rancangan Keputusan",
            "Penerusan rancangan", "Jawaban Camat"})
        LocalDate tanggal,
        @Kolom(value = "Nomor urut",
                keterangan = "Nomor berikutnya menurut register; ubah bila kantor memakai nomor lain, atau kosongkan agar diberi "
                        + "saat ditandatangani.",
                bila = "tindakan=TANDATANGANI")
        @Positive @Max(99_999) Integer nomorUrut,
        @Kolom(value = "Alasan bila nomor tidak sesuai urutan tanggal",
                keterangan = "Hanya bila nomor yang lebih besar bertanggal lebih awal daripada nomor sebelumnya; "
                        + "selain itu kosongkan.",
                bila = "tindakan=TANDATANGANI")
        @Size(max = 2000) String alasanNomor,
        @Kolom(value = "Alasan",
                keterangan = "Sebutkan yang harus diperbaiki.",
                bila = "tindakan=PERBAIKI", wajib = true)
        @Size(max = 2000) String alasan) implements Bersyarat, TanggalBersyarat {

    @Override
    public boolean terjadi() {
        return tindakan == TindakanPenandatanganan.TANDATANGANI;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (tindakan == TindakanPenandatanganan.TANDATANGANI && tanggal == null) {
            kesalahan.add(new Kesalahan("tanggal", "Tanggal Keputusan wajib diisi."));
        }
        if (tindakan == TindakanPenandatanganan.PERBAIKI && alasan == null) {
            kesalahan.add(new Kesalahan("alasan", "Alasan wajib diisi bila rancangan dikembalikan."));
        }
        return kesalahan;
    }
}
