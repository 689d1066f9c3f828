/* The button that prints the form (/bidra/papir/). What is typed stays on the page. */

const knapp = document.querySelector(".papir-skriv");
knapp.hidden = false;
knapp.addEventListener("click", () => window.print());
