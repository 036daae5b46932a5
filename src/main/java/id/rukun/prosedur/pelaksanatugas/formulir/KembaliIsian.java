package id.rukun.prosedur.pelaksanatugas.formulir;

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

/** Somebody is on duty again, or expected on another day. */
@Formulir(kunci = "pelaksanatugas-kembali", judul = "Kembali bertugas")
public record KembaliIsian(
        @Kolom(value = "Keadaan", keterangan = "Sehari bertugas pun memutus enam bulan berturut-turut (Pasal 35 ayat (2) huruf d).")
        @NotNull HasilKembali hasil,
        @Kolom(value = "Bertugas lagi sejak", keterangan = "Hari pertama bertugas lagi.", bila = "hasil=KEMBALI", wajib = true)
        @Tanggal(value = "Kembali bertugas", bertumpu = Tanggal.LUAR_KASUS)
        LocalDate kembali,
        @Kolom(value = "Perkiraan baru", keterangan = "Hari ia diperkirakan bertugas lagi.", bila = "hasil=BELUM", wajib = true)
        @Tanggal(value = "Perkiraan baru kembali bertugas", bertumpu = Tanggal.LUAR_KASUS, rencana = true)
        LocalDate perkiraan,
        @Kolom(value = "Keterangan", keterangan = "Surat atau kabar yang mendasarinya.")
        @Size(max = 1000) String keterangan) implements Bersyarat {

    @Override
    public List<Kesalahan> kesalahan() {
        List<Kesalahan> kesalahan = new ArrayList<>();
        if (hasil == HasilKembali.KEMBALI && kembali == null) {
            kesalahan.add(new Kesalahan("kembali", "Bertugas lagi sejak wajib diisi."));
        }
        if (hasil == HasilKembali.BELUM && perkiraan == null) {
            kesalahan.add(new Kesalahan("perkiraan", "Perkiraan baru wajib diisi."));
        }
        return kesalahan;
    }
}
