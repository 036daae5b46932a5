package id.rukun.prosedur.pencatatan.salinan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.SuratJawaban;
import id.rukun.prosedur.pencatatan.SuratJawaban.IsiSurat;
import id.rukun.prosedur.pencatatan.formulir.salinan.SalinanDataIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The copy as a document of its case, signed by the Lurah or whoever has decided for him; or the letter that says why there is none. */
@Component
public class NaskahSalinan {

    private static final String NAMA = "Salinan data pribadi";
    private static final String PENOLAKAN = "Penolakan salinan data pribadi";

    private final SalinanDataService salinan;
    private final SuratJawaban surat;

    NaskahSalinan(SalinanDataService salinan, SuratJawaban surat) {
        this.salinan = salinan;
        this.surat = surat;
    }

    /**
     * What a letter answers.
     *
     * @param nama whose data it is about
     * @param isian what was asked for
     * @param nomor number of the letter
     * @param akunPemutus login of who has decided
     * @param hari the day of the letter
     */
    public record PermintaanSalinan(String nama, SalinanDataIsian isian, String nomor, String akunPemutus, LocalDate hari) {}

    /** Writes the copy down as the register is now. */
    public void simpan(Kasus kasus, PermintaanSalinan yang) {
        List<Bagian> isi = new ArrayList<>(List.of(baris(null, "Yang tercatat dalam register dan berkas Rukun tentang " + yang.nama() + " pada "
                + Kalender.tulis(yang.hari()) + ", menurut " + surat(yang.isian()) + " (Pasal 7 dan Pasal 32 UU Nomor 27 Tahun 2022 tentang "
                + "Pelindungan Data Pribadi). Data orang lain tidak dimuat; apa lagi yang tidak dimuat, dan bagaimana memperolehnya, disebut "
                + "pada akhir surat ini.")));
        isi.addAll(salinan.bagian(yang.isian().penduduk()));
        simpan(kasus, yang, NAMA, isi, false);
    }

    /** Tells why none is given. */
    public void ditolak(Kasus kasus, PermintaanSalinan yang, String alasan) {
        simpan(kasus, yang, PENOLAKAN, List.of(baris("Data tentang", yang.nama()), baris(null, "Permintaan salinan data pribadi, menurut "
                + surat(yang.isian()) + ", tidak dikabulkan."), baris("Alasan", alasan)), true);
    }

    private static String surat(SalinanDataIsian isian) {
        return SuratDasar.sebut(isian.surat(), isian.nomorSurat(), isian.tanggalSurat()) + ", diterima " + Kalender.tulis(isian.diterima());
    }

    private void simpan(Kasus kasus, PermintaanSalinan yang, String nama, List<Bagian> isi, boolean dapatDitentang) {
        surat.simpan(kasus, new IsiSurat(nama, yang.nomor(), nama, yang.isian().kedudukan().kepada(yang.nama(), yang.isian().pemohon()), isi,
                dapatDitentang), yang.akunPemutus(), yang.hari());
    }
}
