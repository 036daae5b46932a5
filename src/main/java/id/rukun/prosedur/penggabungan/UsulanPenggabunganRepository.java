package id.rukun.prosedur.penggabungan;

import org.springframework.data.jpa.repository.JpaRepository;

interface UsulanPenggabunganRepository extends JpaRepository<UsulanPenggabungan, String> {}
