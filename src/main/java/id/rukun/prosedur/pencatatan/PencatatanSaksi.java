package id.rukun.prosedur.pencatatan;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import id.rukun.penduduk.catat.BarisDiubah;
import id.rukun.penduduk.catat.RiwayatKartu;
import id.rukun.penduduk.catat.RiwayatPenduduk;
import id.rukun.wilayah.keterangan.KeteranganDiubah;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which change of the register was asked for, by whom, what became of it, and what stood before. */
@Component
class PencatatanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Pencatatan.class, "pencatatan", "Perubahan register").berkunci("kasus_id"),
                new TabelSaksi(RiwayatPenduduk.class, "penduduk_riwayat", "Data penduduk sebelum diubah", "penduduk_id", "nik", "nama"),
                new TabelSaksi(RiwayatKartu.class, "kartu_keluarga_riwayat", "Kartu Keluarga sebelum diubah", "kk_id", "nomor"),
                new TabelSaksi(BarisDiubah.class, "penduduk_baris_diubah", "Baris register penduduk yang diubah", "baris_id", "berlaku"),
                new TabelSaksi(KeteranganDiubah.class, "unit_keterangan_diubah", "Keterangan unit yang diubah", "baris_id", "berlaku"));
    }
}
