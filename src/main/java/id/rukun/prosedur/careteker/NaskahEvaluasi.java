package id.rukun.prosedur.careteker;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.hukum.Sebutan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.stereotype.Service;

/** Keeps the evaluation of a Careteker as the Lurah has recorded it (DOC-16). */
@Service
public class NaskahEvaluasi {

    private static final String NAMA = "Evaluasi Careteker";

    private final EvaluasiCaretekerService evaluasi;
    private final JabatanService jabatan;
    private final KepalaNaskah kepala;
    private final WilayahService wilayah;
    private final ArsipNaskah arsip;

    NaskahEvaluasi(EvaluasiCaretekerService evaluasi, JabatanService jabatan, KepalaNaskah kepala, WilayahService wilayah,
            ArsipNaskah arsip) {
        this.evaluasi = evaluasi;
        this.jabatan = jabatan;
        this.kepala = kepala;
        this.wilayah = wilayah;
        this.arsip = arsip;
    }

    /** Writes the evaluation of a case down, signed by who was Lurah on its day. */
    public void simpan(Kasus kasus) {
        EvaluasiCareteker isi = evaluasi.dari(kasus.id());
        PemegangJabatan careteker = evaluasi.careteker(kasus.id());
        String kelurahan = wilayah.leluhur(isi.unitId(), JenisUnit.KELURAHAN).orElseThrow().id();
        PemegangJabatan lurah = jabatan.pejabat(Jabatan.LURAH, kelurahan, isi.tanggal()).orElse(null);
        arsip.simpan(kasus.id(), NAMA, NAMA, new KantorPenandatangan(Jabatan.LURAH, kelurahan), new Naskah(kepala.kop(kelurahan),
                List.of(KepalaNaskah.besar("Evaluasi Careteker Ketua " + wilayah.nama(isi.unitId()))), null,
                List.of(baris("Careteker", careteker.nama() + ", NIP " + careteker.nip()),
                        baris("Masa", Kalender.tulis(careteker.mulai()) + " sampai " + Kalender.tulis(careteker.sampai())),
                        baris("Laporan Careteker", Sebutan.atau(isi.laporan(), "tidak disampaikan")),
                        baris("Hasil kerja", isi.hasil()),
                        baris("Keadaan pemilihan Ketua", isi.pemilihan()),
                        baris("Kelanjutan", isi.kelanjutan().sebutan() + " (Pasal 8 ayat (1) Pergub DKI 171/2016)")),
                new Penutup(List.of(kepala.tempat(kelurahan) + ", " + Kalender.tulis(isi.tanggal())),
                        lurah == null ? "Lurah," : jabatan.barisJabatan(lurah) + ",",
                        lurah == null ? Sebutan.nama(null) : lurah.nama(), lurah == null ? null : lurah.nip()), null,
                List.of("Kasus " + kasus.nomor())));
    }
}
