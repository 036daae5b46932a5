package id.rukun.prosedur.musyawarah;

import id.rukun.penomoran.Deret;
import id.rukun.penomoran.JenisNomor;
import id.rukun.penomoran.NomorNaskah;
import id.rukun.penomoran.PemakaiNomor;
import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.formulir.UndanganIsian;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.time.LocalDate;

/** The numbers of a meeting's papers: each RT, RW and Kelurahan numbers those of the meetings that it holds. */
public final class NomorRapat {

    private NomorRapat() {}

    /** Of the invitation to a meeting of a series. */
    public static NomorNaskah undangan(RangkaianMusyawarah asal, int ke, UndanganIsian isian) {
        return nomor(asal, JenisNomor.UNDANGAN, ke, isian.nomor(), isian.tanggalUndangan());
    }

    /** Of the minutes of a meeting. */
    public static NomorNaskah beritaAcara(Musyawarah rapat, BeritaAcaraIsian isian) {
        return nomor(rapat.rangkaian(), JenisNomor.BERITA_ACARA, rapat.ke(), isian.nomor(), isian.tanggal());
    }

    /** The series from which a paper of that day gets its number. */
    static Deret deret(RangkaianMusyawarah asal, JenisNomor jenis, LocalDate pada) {
        return Deret.pada(asal.unitId(), jenis, pada);
    }

    private static NomorNaskah nomor(RangkaianMusyawarah asal, JenisNomor jenis, int ke, String teks, LocalDate tanggal) {
        return new NomorNaskah(asal.unitId(), jenis, teks, tanggal,
                new PemakaiNomor(asal.kasusId(), "Musyawarah " + asal.jenis() + " ke-" + ke));
    }
}
