package id.rukun.prosedur.pencatatan.salinan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pencatatan.formulir.salinan.SalinanDataIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The copy as a document of its case, signed by the Lurah or whoever has decided for him. */
@Component
public class NaskahSalinan {

    private static final String NAMA = "Salinan data pribadi";

    private final SalinanDataService salinan;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahSalinan(SalinanDataService salinan, JabatanService jabatan, WilayahService wilayah, KepalaNaskah kepala, TandaTangan tandaTangan,
            ArsipNaskah arsip) {
        this.salinan = salinan;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /** Writes it down as the register is now. */
    public void simpan(Kasus kasus, SalinanDataIsian isian, String akunPemutus, LocalDate hari) {
        Optional<PemegangJabatan> oleh = jabatan.jabatanAkun(akunPemutus, hari).stream()
                .filter(p -> wilayah.mencakup(p.unitId(), kasus.unitId())).findFirst()
                .or(() -> jabatan.pejabat(Jabatan.LURAH, kasus.unitId(), hari));
        KantorPenandatangan kantor = oleh.map(p -> new KantorPenandatangan(p.jabatan(), p.unitId()))
                .orElseGet(() -> new KantorPenandatangan(Jabatan.LURAH, kasus.unitId()));
        List<Bagian> isi = new ArrayList<>(List.of(baris(null, "Inilah yang disimpan Rukun tentang pemohon pada " + Kalender.tulis(hari)
                + ", atas permohonannya: " + isian.surat() + " nomor " + isian.nomorSurat() + " tanggal "
                + Kalender.tulis(isian.tanggalSurat()) + " (UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi). Data orang lain "
                + "tidak dimuat.")));
        isi.addAll(salinan.bagian(isian.penduduk()));
        arsip.simpan(kasus.id(), NAMA, NAMA, kantor, new Naskah(kepala.kop(kantor.unitId()), List.of(KepalaNaskah.besar(NAMA)), null, isi,
                tandaTangan.oleh(kantor.unitId(), hari, oleh, kantor.jabatan().sebutan(wilayah.nama(kantor.unitId()))), null, List.of("Kasus " + kasus.nomor())));
    }
}
