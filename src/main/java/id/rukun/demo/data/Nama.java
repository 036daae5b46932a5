package id.rukun.demo.data;

import java.util.List;
import java.util.Random;

/** Invented Indonesian names, the same ones for the same source of chance. */
final class Nama {

    private static final List<String> PRIA = List.of("Ahmad", "Agus", "Andi", "Arif", "Bambang", "Bayu", "Budi",
            "Cahyo", "Dedi", "Dimas", "Eko", "Fajar", "Galih", "Hadi", "Hendra", "Imam", "Indra", "Irwan", "Joko",
            "Kurnia", "Lukman", "Maruli", "Nanang", "Opik", "Putra", "Rahmat", "Rizal", "Rudi", "Slamet", "Surya",
            "Taufik", "Tono", "Udin", "Wahyu", "Wayan", "Yanto", "Yohanes", "Yusuf", "Zainal", "Zulkifli");

    private static final List<String> WANITA = List.of("Aminah", "Ani", "Asih", "Ayu", "Citra", "Dewi", "Dian",
            "Dina", "Eka", "Endang", "Erna", "Fatimah", "Fitri", "Gita", "Hana", "Ida", "Indah", "Intan", "Kartika",
            "Lestari", "Lina", "Maya", "Mega", "Nita", "Novi", "Nur", "Putri", "Rahayu", "Ratna", "Rini", "Rosa",
            "Sari", "Siti", "Sri", "Tuti", "Utami", "Wati", "Wulan", "Yanti", "Yuni");

    private static final List<String> KELUARGA = List.of("Anggara", "Batubara", "Darmawan", "Effendi", "Firmansyah",
            "Gunawan", "Hakim", "Halim", "Harahap", "Hartono", "Hidayat", "Hutapea", "Irawan", "Ismail", "Kusuma",
            "Lubis", "Mahendra", "Maulana", "Mulyadi", "Nasution", "Nugroho", "Permana", "Prakoso", "Pranoto",
            "Prasetyo", "Purnomo", "Ramadhan", "Riyadi", "Saputra", "Setiawan", "Sihombing", "Siregar", "Subroto",
            "Sudrajat", "Suharto", "Sulaiman", "Suparman", "Sutanto", "Syahputra", "Tanjung", "Wibowo", "Widodo",
            "Wijaya", "Winata", "Yulianto");

    private final Random acak;

    Nama(Random acak) {
        this.acak = acak;
    }

    String keluarga() {
        return pilih(KELUARGA);
    }

    String orang(boolean pria, String keluarga) {
        List<String> depan = pria ? PRIA : WANITA;
        return acak.nextInt(3) == 0
                ? pilih(depan) + " " + pilih(depan) + " " + keluarga
                : pilih(depan) + " " + keluarga;
    }

    private String pilih(List<String> dari) {
        return dari.get(acak.nextInt(dari.size()));
    }
}
