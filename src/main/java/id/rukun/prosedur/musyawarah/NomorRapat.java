package id.rukun.prosedur.musyawarah;

import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.penomoran.NomorNaskah;
import id.rukun.penomoran.PemakaiNomor;
import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The numbers of a meeting's papers: the office that conducts a meeting numbers them. */
@Component
public class NomorRapat {

    private final KatalogMode katalogMode;

    NomorRapat(KatalogMode katalogMode) {
        this.katalogMode = katalogMode;
    }

    /** Unit whose papers those of the meetings of a series are; at Kelurahan level the Kelurahan itself. */
    String kantor(RangkaianMusyawarah asal) {
        return asal.mode() == null ? asal.unitId() : katalogMode.untuk(asal).unitNaskah(asal);
    }

    /** Of the invitation to a meeting of a series. */
    public NomorNaskah undangan(RangkaianMusyawarah asal, int ke, UndanganIsian isian) {
        return nomor(asal, JenisNomor.UNDANGAN, ke, isian.nomor(), isian.tanggalUndangan());
    }

    /** Of the minutes of a meeting. */
    public NomorNaskah beritaAcara(Musyawarah rapat, BeritaAcaraIsian isian) {
        return nomor(rapat.rangkaian(), JenisNomor.BERITA_ACARA, rapat.ke(), isian.nomor(), isian.tanggal());
    }

    /** The series from which a paper of that day gets its number. */
    Deret deret(RangkaianMusyawarah asal, JenisNomor jenis, LocalDate pada) {
        return Deret.pada(kantor(asal), jenis, pada);
    }

    private NomorNaskah nomor(RangkaianMusyawarah asal, JenisNomor jenis, int ke, String teks, LocalDate tanggal) {
        return new NomorNaskah(kantor(asal), jenis, teks, tanggal,
                new PemakaiNomor(asal.kasusId(), "Musyawarah " + asal.id() + " ke-" + ke));
    }
}
