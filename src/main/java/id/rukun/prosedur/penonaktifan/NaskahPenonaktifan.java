package id.rukun.prosedur.penonaktifan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.penonaktifan.BuktiAtauSaksiRt;
import id.rukun.hukum.pergub171.penonaktifan.BuktiAtauSaksiRw;
import id.rukun.hukum.pergub171.penonaktifan.TeguranLengkapRt;
import id.rukun.hukum.pergub171.penonaktifan.TeguranLengkapRw;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.formulir.AsalPerkara;
import id.rukun.prosedur.penonaktifan.formulir.BuktiIsian;
import id.rukun.prosedur.penonaktifan.formulir.TeguranLisanIsian;
import id.rukun.prosedur.penonaktifan.formulir.TeguranTertulisIsian;
import id.rukun.prosedur.penonaktifan.formulir.UsulanPenonaktifanIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The papers of the Lurah's own route: the file, the note of the oral warning, and the written one (DOC-39, 40, 41). */
@Service
public class NaskahPenonaktifan {

    private static final String BERKAS = "Berkas penonaktifan";
    private static final String LISAN = "Catatan teguran lisan";
    private static final String TERTULIS = "Surat teguran";
    private static final String DITERIMA = "Diterima pada tanggal ………………";
    private static final String PEMBINAAN_RT = KutipanAturan.dasar(TeguranLengkapRt.class);
    private static final String PEMBINAAN_RW = KutipanAturan.dasar(TeguranLengkapRw.class);
    private static final String BUKTI_RT = KutipanAturan.dasar(BuktiAtauSaksiRt.class);
    private static final String BUKTI_RW = KutipanAturan.dasar(BuktiAtauSaksiRw.class);

    private final PenonaktifanService penonaktifan;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahPenonaktifan(PenonaktifanService penonaktifan, JabatanService jabatan, WilayahService wilayah, KepalaNaskah kepala,
            TandaTangan tandaTangan, ArsipNaskah arsip) {
        this.penonaktifan = penonaktifan;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /** The file as the Lurah has it before he warns: who, why, on whose word, by what evidence; of witnesses only how many. */
    public void berkas(Kasus kasus, String kelurahan, UsulanPenonaktifanIsian usulan, BuktiIsian bukti, LocalDate hari) {
        KasusPenonaktifan yang = penonaktifan.ambil(kasus.id());
        List<Bagian> isi = new ArrayList<>(subjek(kasus));
        isi.add(baris("Asal", usulan.asal().stream().map(AsalPerkara::sebutan).distinct().collect(Collectors.joining(", ")) + ", "
                + Kalender.tulis(usulan.tanggal())));
        isi.add(baris("Dasar", penonaktifan.dasar(kasus.id()).stream().map(UraianDasar::kalimat).toArray(String[]::new)));
        isi.add(baris("Alat bukti", yang.bukti() == 0 ? new String[] {"tidak ada"}
                : bukti.alatBukti().stream().map(b -> b.bukti() + ": " + PertimbanganDasar.rapi(b.uraian()) + ".").toArray(String[]::new)));
        isi.add(baris("Saksi", yang.saksi() + " orang; namanya disimpan Kelurahan"));
        isi.add(baris("Musyawarah", bukti.musyawarah().sebutan()));
        isi.add(baris("Peraturan", rt(kasus) ? BUKTI_RT : BUKTI_RW));
        Penutup penutup = jabatan.pejabat(Jabatan.LURAH, kelurahan, hari).map(lurah -> tandaTangan.oleh(kelurahan, hari, lurah))
                .orElseGet(() -> new Penutup(tandaTangan.tempat(kelurahan, hari), "Lurah,", Sebutan.nama(null), null));
        simpan(kasus, BERKAS, kelurahan, isi, penutup);
    }

    /**
     * What the Lurah has said to him.
     *
     * @param ke which oral warning of the case it is, from 1 on
     */
    public void teguranLisan(Kasus kasus, String kelurahan, TeguranLisanIsian isian, int ke, PemegangJabatan lurah) {
        List<Bagian> isi = new ArrayList<>(subjek(kasus));
        isi.add(baris("Hari dan tempat", Kalender.tulis(isian.tanggal()) + ", " + isian.tempat()));
        isi.add(baris("Isi teguran", isian.isi()));
        isi.add(baris("Disaksikan", Sebutan.atau(isian.menyaksikan(), "tidak ada")));
        isi.add(baris("Dasar", rt(kasus) ? PEMBINAAN_RT : PEMBINAAN_RW));
        simpan(kasus, ke == 1 ? LISAN : LISAN + " ke-" + ke, kelurahan, isi, tandaTangan.oleh(kelurahan, isian.tanggal(), lurah));
    }

    /** The letter itself, with the place where its receipt is signed. */
    public void teguranTertulis(Kasus kasus, String kelurahan, TeguranTertulisIsian isian, PemegangJabatan lurah) {
        List<Bagian> isi = List.of(baris("Kepada", "Yth. " + siapa(kasus)),
                baris("Dasar", rt(kasus) ? PEMBINAAN_RT : PEMBINAAN_RW),
                baris("Isi teguran", isian.isi()),
                baris("Perhatian", "Teguran ini mendahului putusan Lurah; bila tidak diindahkan, Lurah dapat menonaktifkan Saudara."));
        simpan(kasus, TERTULIS, kelurahan, new Naskah(kepala.kop(kelurahan),
                List.of(KepalaNaskah.besar(TERTULIS), "NOMOR " + isian.nomor()), null, isi,
                tandaTangan.oleh(kelurahan, isian.tanggal(), lurah),
                List.of(new Penutup(List.of(DITERIMA), "Yang menerima,", Penutup.BELUM_DIKETAHUI, null)), null, kaki(kasus)));
    }

    private List<Bagian> subjek(Kasus kasus) {
        return List.of(baris("Yang bersangkutan", siapa(kasus)));
    }

    private String siapa(Kasus kasus) {
        PemegangJabatan siapa = penonaktifan.subjek(kasus.id());
        return siapa.nama() + ", " + jabatan.sebutan(siapa);
    }

    private boolean rt(Kasus kasus) {
        return wilayah.unit(penonaktifan.ambil(kasus.id()).unitId()).jenis() == JenisUnit.RT;
    }

    private void simpan(Kasus kasus, String nama, String kelurahan, List<Bagian> isi, Penutup penutup) {
        simpan(kasus, nama, kelurahan,
                new Naskah(kepala.kop(kelurahan), List.of(KepalaNaskah.besar(nama)), null, isi, penutup, null, kaki(kasus)));
    }

    private void simpan(Kasus kasus, String nama, String kelurahan, Naskah naskah) {
        arsip.simpan(kasus.id(), nama, nama, new KantorPenandatangan(Jabatan.LURAH, kelurahan), naskah);
    }

    private static List<String> kaki(Kasus kasus) {
        return List.of("Kasus " + kasus.nomor());
    }
}
