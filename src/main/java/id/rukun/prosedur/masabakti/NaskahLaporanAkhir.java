package id.rukun.prosedur.masabakti;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.prosedur.masabakti.formulir.LaporanAkhirIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps the report about the end of a term as a document of its case (DOC-34). */
@Service
public class NaskahLaporanAkhir {

    private static final String NAMA = "Laporan akhir masa bakti";

    private final PantauanService pantauan;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final WilayahService wilayah;
    private final ArsipNaskah arsip;

    NaskahLaporanAkhir(PantauanService pantauan, KepalaNaskah kepala, TandaTangan tandaTangan, WilayahService wilayah,
            ArsipNaskah arsip) {
        this.pantauan = pantauan;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.wilayah = wilayah;
        this.arsip = arsip;
    }

    /**
     * Writes a report down.
     *
     * @param dasar the provision
     * @param oleh who has signed it
     */
    public void simpan(Kasus kasus, LaporanAkhirIsian isian, String dasar, PemegangJabatan oleh) {
        MasaBakti masa = pantauan.masaBakti(kasus.id());
        String unit = masa.unitId();
        List<String> tujuan = new ArrayList<>(List.of("Yth. Lurah " + kepala.namaPendek(unit, JenisUnit.KELURAHAN)));
        if (isian.jugaKetuaRw()) {
            tujuan.add("Yth. Ketua " + wilayah.nama(wilayah.leluhur(unit, JenisUnit.RW).orElseThrow().id()));
        }
        List<Bagian> isi = new ArrayList<>(List.of(baris("Kepada", tujuan.toArray(String[]::new)), baris("Dasar", dasar),
                baris(null, "Dengan ini dilaporkan bahwa masa bakti Ketua " + wilayah.nama(unit) + ", yang mulai "
                        + Kalender.tulis(masa.mulai()) + ", berakhir pada tanggal " + Kalender.tulis(masa.sampai())
                        + ", agar dapat dibentuk panitia pemilihan.")));
        Optional.ofNullable(isian.keterangan()).ifPresent(teks -> isi.add(baris("Keterangan", teks)));
        arsip.simpan(kasus.id(), NAMA, NAMA, new KantorPenandatangan(pantauan.ketua(masa), unit), new Naskah(kepala.kop(unit),
                List.of(KepalaNaskah.besar(NAMA)), null, isi, tandaTangan.oleh(unit, isian.tanggal(), oleh), null,
                List.of("Kasus " + kasus.nomor())));
    }
}
