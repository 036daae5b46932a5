package id.rukun.prosedur.penggabungan;

import org.springframework.data.jpa.repository.JpaRepository;

interface KonsultasiRepository extends JpaRepository<Konsultasi, String> {}
