package id.rukun.prosedur.pengurus;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.Naskah.TabelNaskah;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.jabatan.Jabatan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Keeps the list of a board as it was given to the Lurah (DOC-26). */
@Service
public class NaskahSusunan {

    private static final String NAMA = "Susunan pengurus";

    private final PengurusService pengurus;
    private final KepalaNaskah kepala;
    private final WilayahService wilayah;
    private final ArsipNaskah arsip;

    NaskahSusunan(PengurusService pengurus, KepalaNaskah kepala, WilayahService wilayah, ArsipNaskah arsip) {
        this.pengurus = pengurus;
        this.kepala = kepala;
        this.wilayah = wilayah;
        this.arsip = arsip;
    }

    /** Writes the list of a case down as it stands on a day. */
    public void simpan(Kasus kasus, LocalDate hari) {
        Pemilihan pemilihan = pengurus.pemilihan(kasus.id());
        String unit = wilayah.nama(pemilihan.unitId());
        Map<String, String> nama = pengurus.nama(kasus.id());
        String ketua = nama.get(pemilihan.pemenangId());
        arsip.simpan(kasus.id(), NAMA, NAMA, kantor(pemilihan.unitId()), new Naskah(kepala.kop(kasus.unitId()),
                List.of(KepalaNaskah.besar("Susunan Pengurus " + unit)), null,
                List.of(baris("Pemilihan Ketua", Kalender.tulis(pemilihan.tanggalPemilihan())),
                        baris("Pembentukan", Kalender.tulis(pemilihan.tanggalPembentukan())),
                        new Bagian(null, "Pengurus", List.of(), tabel(ketua, kasus.id(), nama)),
                        baris("Pernyataan", "Di antara pengurus tidak ada suami istri atau orang tua dan anak "
                                + "(Pasal 31 ayat (2) Pergub DKI 171/2016).")),
                new Penutup(List.of(kepala.tempat(kasus.unitId()) + ", " + Kalender.tulis(hari)), "Ketua " + unit + " terpilih,",
                        ketua, null), null,
                List.of("Kasus " + kasus.nomor() + ": disampaikan kepada Lurah (Pasal 31 ayat (3) Pergub DKI 171/2016)")));
    }

    /** The Ketua of the unit, who is elected when the list comes and seated later. */
    private KantorPenandatangan kantor(String unitId) {
        return new KantorPenandatangan(
                wilayah.unit(unitId).jenis() == JenisUnit.RT ? Jabatan.KETUA_RT : Jabatan.KETUA_RW, unitId);
    }

    private TabelNaskah tabel(String ketua, String kasusId, Map<String, String> nama) {
        List<List<String>> isi = new ArrayList<>(List.of(List.of("Ketua", ketua, "")));
        pengurus.susunan(kasusId).forEach(a ->
                isi.add(List.of(a.sebutan(), nama.get(a.pendudukId()), Sebutan.atau(a.tugas(), ""))));
        return new TabelNaskah(List.of("Jabatan", "Nama", "Tugas"), isi, null);
    }
}
