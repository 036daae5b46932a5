package id.rukun.prosedur.pencatatan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.ParameterHukum;
import id.rukun.prosedur.pencatatan.PenandatanganPutusan.Tertanda;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The letter that answers whoever asks about data that are held of a person (UU 27/2022): numbered, and for him alone. */
@Component
public class SuratJawaban {

    /** How a decision on such a request is contested: in how many working days it is objected to, and then appealed against. */
    private static final String TENTANGAN = "Yang tidak setuju dapat mengajukan keberatan secara tertulis kepada pejabat yang memutus paling lama "
            + "%d hari kerja sejak surat ini diterima (Pasal 77 ayat (1) UU 30/2014, menurut tafsir), lalu banding kepada atasannya paling lama "
            + "%d hari kerja sejak keputusan atas keberatan itu diterima (Pasal 78 UU 30/2014). Sebut nomor kasus ini.";
    private static final String KEBERATAN = "RUKUN-PRD-69";
    private static final String BANDING = "RUKUN-PRD-70";

    private final PenandatanganPutusan penandatangan;
    private final KepalaNaskah kepala;
    private final ArsipNaskah arsip;
    private final ParameterHukum parameter;

    SuratJawaban(PenandatanganPutusan penandatangan, KepalaNaskah kepala, ArsipNaskah arsip, ParameterHukum parameter) {
        this.penandatangan = penandatangan;
        this.kepala = kepala;
        this.arsip = arsip;
        this.parameter = parameter;
    }

    /**
     * What a letter says.
     *
     * @param nama which paper it is
     * @param nomor its number
     * @param hal what it is about
     * @param kepada to whom it goes
     * @param isi what it says
     * @param dapatDitentang whether it tells how the decision is contested
     */
    public record IsiSurat(String nama, String nomor, String hal, String kepada, List<Bagian> isi, boolean dapatDitentang) {}

    /**
     * Writes it down for who has decided.
     *
     * @param akunPemutus his login
     */
    public void simpan(Kasus kasus, IsiSurat surat, String akunPemutus, LocalDate hari) {
        Tertanda oleh = penandatangan.untuk(kasus, akunPemutus, hari);
        List<Bagian> bagian = Stream.of(Stream.of(baris("Sifat", "Terbatas"), baris("Hal", surat.hal()), baris("Kepada", surat.kepada())),
                surat.isi().stream(), surat.dapatDitentang() ? Stream.of(tentangan(kasus)) : Stream.<Bagian>empty()).flatMap(s -> s).toList();
        arsip.simpan(kasus.id(), surat.nama(), surat.nama(), oleh.kantor(), new Naskah(kepala.kop(oleh.kantor().unitId()),
                List.of(KepalaNaskah.besar(surat.nama()), "NOMOR " + surat.nomor()), null, bagian, oleh.penutup(), null,
                List.of("Kasus " + kasus.nomor())));
    }

    private Bagian tentangan(Kasus kasus) {
        ParameterBerlaku berlaku = parameter.pada(kasus.edisi());
        return baris(null, TENTANGAN.formatted(berlaku.bilangan(KEBERATAN), berlaku.bilangan(BANDING)));
    }
}
